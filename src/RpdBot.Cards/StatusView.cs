using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>Where a case is.</summary>
public sealed record StatusView
{
    /// <summary>The top of the card.</summary>
    public required CaseHeadView Head { get; init; }

    /// <summary>Who has what.</summary>
    public ImmutableArray<HolderView> Holders { get; init; } = [];

    /// <summary>What happened, newest first.</summary>
    public ImmutableArray<TimelineLineView> Timeline { get; init; } = [];

    /// <summary>What this viewer may read.</summary>
    public ImmutableArray<ReadingSectionView> Reading { get; init; } = [];

    /// <summary>Which page of timeline and reading this is; null when it fits on one card.</summary>
    public PageView? Page { get; init; }

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger.</summary>
    public required UrgentFootView Foot { get; init; }
}
