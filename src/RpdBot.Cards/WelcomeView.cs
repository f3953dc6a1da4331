using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>The first contact with somebody.</summary>
public sealed record WelcomeView
{
    /// <summary>The partnership that the bot works for.</summary>
    public required string Partnership { get; init; }

    /// <summary>What a person can type.</summary>
    public ImmutableArray<CommandView> Commands { get; init; } = [];

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger; null only where no procedure is known yet.</summary>
    public UrgentFootView? Foot { get; init; }
}
