using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>One step of the raise dialog: what it asks, and what it makes of the answers.</summary>
public abstract class DialogStep
{
    /// <summary>The name under which a draft remembers it.</summary>
    public abstract string Id { get; }

    /// <summary>Whether this draft needs the step.</summary>
    public virtual bool IsNeeded(RaiseContext context) => true;

    /// <summary>What the step shows. Number, buttons and foot are the dialog's.</summary>
    public abstract Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation);

    /// <summary>Takes what was typed, which the draft in the context already holds.</summary>
    public abstract Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation);
}

/// <summary>What a step works on.</summary>
/// <param name="Draft">The draft, with what was just typed.</param>
/// <param name="Procedure">The procedure under which it will be raised.</param>
/// <param name="Raiser">Who raises.</param>
/// <param name="At">The moment.</param>
public sealed record RaiseContext(Draft Draft, Procedure Procedure, Person Raiser, DateTimeOffset At);

/// <summary>What a step shows.</summary>
public sealed record StepPage
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>A few sentences.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>What was said so far.</summary>
    public System.Collections.Immutable.ImmutableArray<ReadingSectionView> Said { get; init; } = [];

    /// <summary>The questions.</summary>
    public System.Collections.Immutable.ImmutableArray<Cards.Forms.FieldView> Fields { get; init; } = [];

    /// <summary>What the main button says.</summary>
    public string Next { get; init; } = "Next";

    /// <summary>A further button of the step; null for none.</summary>
    public ActionView? More { get; init; }
}

/// <summary>What a step makes of the answers.</summary>
public abstract record StepTaken
{
    private StepTaken() { }

    /// <summary>They are in order; the draft as it is now.</summary>
    public sealed record Accepted(Draft Draft) : StepTaken;

    /// <summary>Something needs mending.</summary>
    public sealed record Mend(IReadOnlyList<FieldError> Errors) : StepTaken;

    /// <summary>The procedure is not for this: the dialog ends, and nothing is kept.</summary>
    public sealed record Stop(NotCoveredView Ending) : StepTaken;
}
