using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>A step that asks fields of the procedure, as its definition says.</summary>
public sealed class FieldsStep(RaiseStep step) : DialogStep
{
    /// <inheritdoc/>
    public override string Id => $"fields-{step.Id}";

    /// <inheritdoc/>
    public override Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            new StepPage
            {
                Title = step.Title,
                Intro = step.Intro is { } intro ? [intro] : [],
                Fields = DraftFields.Of(Asked(context), DraftPrefills.Fill(context, Asked(context))),
            }
        );

    /// <inheritdoc/>
    public override Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(Checked.Take(context, Asked(context)));

    private ImmutableArray<Field> Asked(RaiseContext context) => context.Procedure.FieldsOf(step.Fields);
}
