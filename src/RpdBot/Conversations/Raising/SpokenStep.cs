using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>Whether the first task has been done already: it decides where the case begins.</summary>
public sealed class SpokenStep : DialogStep
{
    private const string Spoken = "spoken";
    private const string NotYet = "not-yet";

    /// <inheritdoc/>
    public override string Id => "spoken";

    /// <inheritdoc/>
    public override bool IsNeeded(RaiseContext context) => HigherStep.Chosen(context.Procedure, context.Draft) is null;

    /// <summary>The outcome that the raiser says the first task has had; null while it is still to do, or is passed over.</summary>
    public static string? OutcomeOf(RaiseContext context) =>
        HigherStep.Chosen(context.Procedure, context.Draft) is null
        && context.Draft[Spoken] is { Length: > 0 } said and not NotYet
            ? said
            : null;

    /// <summary>What the raising answers at once: the first task, or the one that begins higher; null when nothing is.</summary>
    public static (TaskDefinition Task, Outcome Outcome)? Answered(RaiseContext context) =>
        HigherStep.Chosen(context.Procedure, context.Draft)
        ?? (
            OutcomeOf(context) is { } id && context.Procedure.FirstTask.Outcome(id) is { } outcome
                ? (context.Procedure.FirstTask, outcome)
                : null
        );

    /// <inheritdoc/>
    public override Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            new StepPage
            {
                Title = "Have you spoken with them?",
                Intro =
                [
                    $"Most differences end with a good talk. {context.Draft.Colleague?.Name} may see something that you do not, or the other way round.",
                ],
                Fields = [DraftFields.Of(Asked(context), context.Draft)],
            }
        );

    /// <inheritdoc/>
    public override Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            context.Draft[Spoken].Length == 0
                ? new StepTaken.Mend([new(Spoken, "Please say whether you have spoken with them.")])
                : Checked.Take(context, [Asked(context)])
        );

    private static Field Asked(RaiseContext context) =>
        new()
        {
            Id = Spoken,
            Label = "Have you discussed it with your colleague in the other agency?",
            Kind = FieldKind.One,
            Required = true,
            Choices =
            [
                new(NotYet, "Not yet: I will, and record it here"),
                .. context
                    .Procedure.FirstTask.Outcomes.Where(outcome => outcome.Said is not null)
                    .Select(outcome => new Choice(outcome.Id, outcome.Said!)),
            ],
        };
}
