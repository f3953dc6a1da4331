using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>The cases and drafts of one person.</summary>
public sealed record CasesView
{
    /// <summary>The title, for example "My cases".</summary>
    public required string Title { get; init; }

    /// <summary>Drafts saved for later.</summary>
    public ImmutableArray<DraftRowView> Drafts { get; init; } = [];

    /// <summary>The cases, most urgent first.</summary>
    public ImmutableArray<CaseRowView> Cases { get; init; } = [];

    /// <summary>What stands there when there is neither.</summary>
    public string Nothing { get; init; } = "Nothing is open for you at present.";

    /// <summary>Which page of a long list this is; null when it fits on one card.</summary>
    public PageView? Page { get; init; }

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger; null only where no procedure is known yet.</summary>
    public UrgentFootView? Foot { get; init; }
}
