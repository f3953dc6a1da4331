using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>The first card to somebody: what is asked, without any detail.</summary>
/// <remarks>Disclosure in two steps: somebody who says "not me" has read nothing that identifies a child.</remarks>
public sealed record InviteView
{
    /// <summary>The top of the card.</summary>
    public required CaseHeadView Head { get; init; }

    /// <summary>The agency that raised the difference.</summary>
    public required Plain RaisingAgency { get; init; }

    /// <summary>The agency that is asked to respond.</summary>
    public required Plain RespondingAgency { get; init; }

    /// <summary>Why this person: the role, as product text, for example "You are asked as line manager".</summary>
    public required string Role { get; init; }

    /// <summary>What is asked, as product text.</summary>
    public required string Asked { get; init; }

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger.</summary>
    public required UrgentFootView Foot { get; init; }
}
