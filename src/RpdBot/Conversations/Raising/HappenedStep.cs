using System.Collections.Immutable;
using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>What happened in the first task, when it has been done already.</summary>
public sealed class HappenedStep : DialogStep
{
    /// <inheritdoc/>
    public override string Id => "happened";

    /// <inheritdoc/>
    public override bool IsNeeded(RaiseContext context) => SpokenStep.OutcomeOf(context) is not null;

    /// <inheritdoc/>
    public override Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            new StepPage
            {
                Title = "What happened?",
                Intro = ["This is the record of your discussion. It goes with the case."],
                Fields = DraftFields.Of(Asked(context), DraftPrefills.Fill(context, Asked(context))),
            }
        );

    /// <inheritdoc/>
    public override Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(Checked.Take(context, Asked(context)));

    private static ImmutableArray<Field> Asked(RaiseContext context) =>
        SpokenStep.OutcomeOf(context) is { } id && context.Procedure.FirstTask.Outcome(id) is { } outcome
            ? context.Procedure.FieldsOf(context.Procedure.FirstTask.Asked(outcome))
            : [];
}
