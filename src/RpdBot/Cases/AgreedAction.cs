using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Something that the agencies agreed to do.</summary>
/// <remarks>It belongs to both: everybody who may open the case reads it, and whether it was done.</remarks>
public sealed record AgreedAction
{
    /// <summary>The answer that recorded it.</summary>
    public required DoneTask Recorded { get; init; }

    /// <summary>What is to be done.</summary>
    public required Words What { get; init; }

    /// <summary>The role whose it is to do.</summary>
    public required string Owner { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly? By { get; init; }

    /// <summary>The stage in which the case stood when it was agreed.</summary>
    public required string Stage { get; init; }

    /// <summary>How far it has come.</summary>
    public required ActionState State { get; init; }

    /// <summary>What the owner answered; null while they have not.</summary>
    public DoneTask? Answer { get; init; }

    /// <summary>What the agencies agreed, in the order in which it was recorded.</summary>
    public static ImmutableArray<AgreedAction> Of(Procedure procedure, Case @case) =>
        procedure.AgreedActions is { } agreed
            ?
            [
                .. @case
                    .Done.Where(done => agreed.IsIn(done.Answers))
                    .Select(done => Of(agreed, @case, done, StageThen(procedure, @case, done))),
            ]
            : [];

    /// <summary>The stage of what was answered next of all that holds the case up: this answer itself, if it did.</summary>
    private static string StageThen(Procedure procedure, Case @case, DoneTask recorded) =>
        @case
            .Done.SkipWhile(done => done != recorded)
            .Select(done => procedure.Task(done.Occurrence.Task))
            .FirstOrDefault(task => task is { Beside: false })
            ?.Stage
        ?? @case.Stage;

    private static AgreedAction Of(AgreedActions agreed, Case @case, DoneTask recorded, string stage)
    {
        var open = @case.Open.FirstOrDefault(task =>
            task.Occurrence.Task == agreed.FollowUp && task.About == recorded.Occurrence
        );
        var answer = @case.Done.LastOrDefault(done =>
            done.Occurrence.Task == agreed.FollowUp && done.About == recorded.Occurrence
        );
        return new()
        {
            Recorded = recorded,
            What = recorded.Answers[agreed.What],
            Owner = recorded.Answers[agreed.Owner].Value,
            By = recorded.Answers.Date(agreed.By),
            Stage = stage,
            Answer = answer,
            State =
                answer is null ? (open is { Overdue: true } ? ActionState.Overdue : ActionState.Open)
                : answer.Outcome == agreed.NotDone ? ActionState.NotDone
                : ActionState.Done,
        };
    }
}

/// <summary>How far an agreed action has come.</summary>
public enum ActionState
{
    /// <summary>It is still to be done.</summary>
    Open,

    /// <summary>Its day has passed, and the owner has not said that it was done.</summary>
    Overdue,

    /// <summary>The owner says that it was done.</summary>
    Done,

    /// <summary>The owner says that it was not done.</summary>
    NotDone,
}
