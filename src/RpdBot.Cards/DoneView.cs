using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>What somebody sees after acting.</summary>
public sealed record DoneView
{
    /// <summary>The top of the card.</summary>
    public required CaseHeadView Head { get; init; }

    /// <summary>What happened, for example "You sent the form to the business unit".</summary>
    public required Plain What { get; init; }

    /// <summary>Who did it; empty when that is said already.</summary>
    public Plain Who { get; init; }

    /// <summary>When, in words.</summary>
    public required string When { get; init; }

    /// <summary>What comes next, and who has it.</summary>
    public Plain Next { get; init; }

    /// <summary>The text for the child's record, folded at first; null for none.</summary>
    public Plain? RecordText { get; init; }

    /// <summary>What the button says that shows it.</summary>
    public string RecordTitle { get; init; } = "Show the text for the child's record";

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger.</summary>
    public required UrgentFootView Foot { get; init; }
}
