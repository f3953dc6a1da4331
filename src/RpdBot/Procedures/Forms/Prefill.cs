using System.Collections.Immutable;

namespace RpdBot.Procedures.Forms;

/// <summary>What stands in a field before anybody has typed; it can always be changed.</summary>
public sealed record Prefill
{
    /// <summary>Where it comes from.</summary>
    public required PrefillSource From { get; init; }

    /// <summary>For <see cref="PrefillSource.Names"/>: whose; for what is said of a person, the first: of whom.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>For <see cref="PrefillSource.Answers"/>: of which fields, in order.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];
}
