using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>The end of a conversation: saved for later, cancelled, could not do that.</summary>
public sealed record EndingView
{
    /// <summary>What happened, as product text; also the notification's text.</summary>
    public required string Title { get; init; }

    /// <summary>What to know, a paragraph each.</summary>
    public ImmutableArray<Plain> Paragraphs { get; init; } = [];

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger; null only where no procedure is known yet.</summary>
    public UrgentFootView? Foot { get; init; }
}
