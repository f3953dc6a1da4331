using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>One step of the dialog.</summary>
public sealed record StepView
{
    /// <summary>Which step this is, from 1.</summary>
    public required int Step { get; init; }

    /// <summary>How many steps there are.</summary>
    public required int Steps { get; init; }

    /// <summary>The step's title, as product text.</summary>
    public required string Title { get; init; }

    /// <summary>What the step is for, as product text, a paragraph each.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>What the person said so far, to read.</summary>
    public ImmutableArray<ReadingSectionView> Said { get; init; } = [];

    /// <summary>The questions, with their answers and errors.</summary>
    public FormView Form { get; init; } = FormView.Empty;

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>Who to turn to in danger.</summary>
    public required UrgentFootView Foot { get; init; }
}
