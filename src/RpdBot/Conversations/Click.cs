using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cases;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>A button that was pressed, with what stood in the inputs of its card.</summary>
public sealed record Click
{
    /// <summary>What the button does: one of <see cref="Verbs"/>.</summary>
    public required string Verb { get; init; }

    /// <summary>What the card put into the button.</summary>
    public ImmutableDictionary<string, string> Data { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What stood in the inputs: field → text as typed.</summary>
    public ImmutableDictionary<string, string> Typed { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The case that it names; null when it names none.</summary>
    public CaseReference? Case => CaseReference.Read(Value(DataKeys.Case));

    /// <summary>The opening of a task that it names; null when it names none.</summary>
    public Occurrence? Occurrence => Cases.Occurrence.Read(Value(DataKeys.Occurrence));

    /// <summary>The page that it names; the first when it names none.</summary>
    public int Page =>
        int.TryParse(Value(DataKeys.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;

    /// <summary>The page of a form that it names; the first when it names none.</summary>
    public int Step =>
        int.TryParse(Value(DataKeys.Step), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 1;

    /// <summary>Whether it records the answer of somebody else.</summary>
    public bool OnBehalf => Value(DataKeys.Behalf) is not null;

    /// <summary>The member of the data, or null.</summary>
    public string? Value(string key) => Data.GetValueOrDefault(key);

    /// <summary>The member of the data, or nothing.</summary>
    public string this[string key] => Value(key) ?? "";
}
