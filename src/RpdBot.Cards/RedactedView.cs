using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>What is left of a card that this person has no more business with.</summary>
public sealed record RedactedView
{
    /// <summary>The case's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Why, as product text, for example "This is now with somebody else.".</summary>
    public required string Line { get; init; }

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];
}
