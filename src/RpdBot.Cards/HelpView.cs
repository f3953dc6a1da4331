using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>What the bot does and what can be typed.</summary>
public sealed record HelpView
{
    /// <summary>How a difference goes, step by step, as product text.</summary>
    public ImmutableArray<string> Steps { get; init; } = [];

    /// <summary>What a person can type.</summary>
    public ImmutableArray<CommandView> Commands { get; init; } = [];

    /// <summary>Who answers questions about the procedure or the bot.</summary>
    public ImmutableArray<ContactView> Contacts { get; init; } = [];

    /// <summary>Where to read the procedure itself, https only; null for none.</summary>
    public Uri? Procedure { get; init; }

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger; null only where no procedure is known yet.</summary>
    public UrgentFootView? Foot { get; init; }
}
