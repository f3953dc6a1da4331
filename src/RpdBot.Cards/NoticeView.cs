using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>A short post about a case.</summary>
public sealed record NoticeView
{
    /// <summary>The case's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Who it is about, initials only; empty where initials may not be shown.</summary>
    public Plain About { get; init; }

    /// <summary>What the post says, one or two lines.</summary>
    public required ImmutableArray<Plain> Lines { get; init; }

    /// <summary>What comes next; empty for nothing.</summary>
    public Plain Next { get; init; }

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger; null only where no procedure is known yet.</summary>
    public UrgentFootView? Foot { get; init; }
}
