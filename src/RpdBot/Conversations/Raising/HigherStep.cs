using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>Whether the case begins at a higher stage, where the procedure allows it in danger, and why.</summary>
public sealed class HigherStep : DialogStep
{
    private const string Start = "higher-start";
    private const string Lowest = "lowest";

    /// <inheritdoc/>
    public override string Id => "higher";

    /// <inheritdoc/>
    public override bool IsNeeded(RaiseContext context) => TaskOf(context.Procedure) is not null;

    /// <summary>The way to a higher stage that the raiser chose, with its task; null to begin at the lowest.</summary>
    public static (TaskDefinition Task, Outcome Outcome)? Chosen(Procedure procedure, Draft draft) =>
        TaskOf(procedure) is { } task && task.Outcome(draft[Start]) is { Supersedes: true } outcome
            ? (task, outcome)
            : null;

    /// <inheritdoc/>
    public override Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            new StepPage
            {
                Title = "Where does it begin?",
                Intro =
                [
                    "Differences begin at the lowest stage. Only where somebody is at immediate risk may it begin higher. Report the danger first: no stage stands in place of that.",
                ],
                Fields = DraftFields.Of([Where(context.Procedure), .. Reasons(context.Procedure)], context.Draft),
            }
        );

    /// <inheritdoc/>
    public override Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            Chosen(context.Procedure, context.Draft) is var (task, outcome)
                ? Checked.Take(context, context.Procedure.FieldsOf(task.Asked(outcome)))
                : Checked.Take(context, [Where(context.Procedure)])
        );

    private static TaskDefinition? TaskOf(Procedure procedure) =>
        procedure.Higher is { } id ? procedure.Task(id) : null;

    private static Field Where(Procedure procedure) =>
        new()
        {
            Id = Start,
            Label = "At which stage does it begin?",
            Kind = FieldKind.One,
            Required = true,
            Choices =
            [
                new(Lowest, "At the lowest stage"),
                .. TaskOf(procedure)!
                    .Outcomes.Where(outcome => outcome.Supersedes)
                    .Select(outcome => new Choice(outcome.Id, outcome.Label)),
            ],
        };

    /// <summary>What is asked when it begins higher; left empty otherwise.</summary>
    private static ImmutableArray<Field> Reasons(Procedure procedure) =>
        [
            .. procedure
                .FieldsOf(TaskOf(procedure)!.Fields)
                .Select(field => field with { Required = false, Hint = "Only if it begins higher." }),
        ];
}
