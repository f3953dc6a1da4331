using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>Somebody who could not be found or reached: whoever may name them is asked to.</summary>
/// <remarks>Holds no initials: the business unit may name somebody for a case that it may not read.</remarks>
public sealed record UnreachedView
{
    /// <summary>The case's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>What is the matter, as product text.</summary>
    public string Title { get; init; } = "Somebody could not be reached";

    /// <summary>The agency.</summary>
    public required Plain Agency { get; init; }

    /// <summary>The role, as product text.</summary>
    public required string Role { get; init; }

    /// <summary>Why they could not be found or reached.</summary>
    public required Plain Reason { get; init; }

    /// <summary>Who it could be, a line each.</summary>
    public ImmutableArray<Plain> Proposed { get; init; } = [];

    /// <summary>The questions, with their answers and errors.</summary>
    public FormView Form { get; init; } = FormView.Empty;

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger; null only where no procedure is known yet.</summary>
    public UrgentFootView? Foot { get; init; }
}
