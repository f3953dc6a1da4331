using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures.Forms;

/// <summary>What stands in a field before anybody has typed; it can always be changed.</summary>
public sealed record Prefill
{
    /// <summary>Where it comes from.</summary>
    public required PrefillSource From { get; init; }

    /// <summary>For <see cref="PrefillSource.Names"/>: whose.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];
}

/// <summary>Where a prefilled text can come from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PrefillSource>))]
public enum PrefillSource
{
    /// <summary>The latest answer to the same field that the person may read.</summary>
    Answer,

    /// <summary>The names of those who hold certain roles, with their agencies.</summary>
    Names,

    /// <summary>The day of answering.</summary>
    Today,
}
