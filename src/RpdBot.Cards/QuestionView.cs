using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>A small form: a note, a withdrawal with its reason, "not me: it should be …".</summary>
public sealed record QuestionView
{
    /// <summary>The top of the card; null when there is no case yet.</summary>
    public CaseHeadView? Head { get; init; }

    /// <summary>The title, as product text.</summary>
    public required string Title { get; init; }

    /// <summary>What to know first, as product text, a paragraph each.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>What to read first.</summary>
    public ImmutableArray<ReadingSectionView> Reading { get; init; } = [];

    /// <summary>The questions, with their answers and errors.</summary>
    public FormView Form { get; init; } = FormView.Empty;

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger; null only where no procedure is known yet.</summary>
    public UrgentFootView? Foot { get; init; }
}
