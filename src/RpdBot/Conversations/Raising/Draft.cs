using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Conversations.Raising;

/// <summary>A difference that somebody has begun to raise, as far as the dialog has come.</summary>
/// <remarks>Kept from the first answer on, so that a restart, a closed laptop or "Save for later" loses nothing.</remarks>
public sealed record Draft
{
    /// <summary>The hash of the activity that began it: beginning twice is one draft.</summary>
    public required string Id { get; init; }

    /// <summary>The procedure, by id and version.</summary>
    public required string Procedure { get; init; }

    /// <summary>The version of the procedure.</summary>
    public required int Version { get; init; }

    /// <summary>The id of the partnership in which it is raised; null: the one that follows the procedure.</summary>
    public string? Partnership { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset Saved { get; init; }

    /// <summary>The step that waits for an answer.</summary>
    public required string Step { get; init; }

    /// <summary>How often it has been drawn: every drawing has inputs of its own, and buttons that work once.</summary>
    public int Rendering { get; init; } = 1;

    /// <summary>The name drawn for the case.</summary>
    public required CaseReference Reference { get; init; }

    /// <summary>What was typed so far: field → text.</summary>
    public ImmutableSortedDictionary<string, string> Typed { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>How many people it is about.</summary>
    public int Concerned { get; init; } = 1;

    /// <summary>The raiser's agency, once known.</summary>
    public Agency? Own { get; init; }

    /// <summary>The other agency, once known.</summary>
    public Agency? Other { get; init; }

    /// <summary>The colleague in the other agency, once known.</summary>
    public Person? Colleague { get; init; }

    /// <summary>Who will be asked next: role → person, as found or named.</summary>
    public ImmutableSortedDictionary<string, Holder> Asked { get; init; } =
        ImmutableSortedDictionary<string, Holder>.Empty;

    /// <summary>Whether it has become a case.</summary>
    public bool Raised { get; init; }

    /// <summary>The text typed into a field, or nothing.</summary>
    public string this[string field] => Typed.GetValueOrDefault(field) ?? "";

    /// <summary>With more of what was typed; an empty text takes an answer away.</summary>
    public Draft With(IEnumerable<KeyValuePair<string, string>> typed) =>
        this with
        {
            Typed = typed.Aggregate(
                Typed,
                (all, one) =>
                    string.IsNullOrWhiteSpace(one.Value) ? all.Remove(one.Key) : all.SetItem(one.Key, one.Value)
            ),
        };

    /// <inheritdoc/>
    public override string ToString() => Id;
}
