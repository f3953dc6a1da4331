using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>What the procedure is not for, and where that goes instead.</summary>
public sealed record NotCoveredView
{
    /// <summary>The title, as product text.</summary>
    public required string Title { get; init; }

    /// <summary>What to know first, as product text, a paragraph each.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>The ways.</summary>
    public required ImmutableArray<RouteView> Routes { get; init; }

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger; null only where no procedure is known yet.</summary>
    public UrgentFootView? Foot { get; init; }
}
