using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Opening a resolved case again, because an agreed action was not done.</summary>
/// <remarks>The decider and the cards ask here, so that a card offers exactly what will be accepted.</remarks>
public static class ReopeningCase
{
    /// <summary>Whether the person may open the case again at this moment.</summary>
    public static bool May(Procedure procedure, Case @case, Person person, DateTimeOffset at) =>
        Refuse(procedure, @case, person, at) is null;

    internal static Decision Decide(Procedure procedure, Case @case, Reopen reopen)
    {
        var person = reopen.By.Person!;
        if (Refuse(procedure, @case, person, reopen.At) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var (reason, mend) = Writing.Reason("Why is it to be opened again?", reopen.Typed, reopen.At);
        if (mend is not null)
        {
            return Decision.Refuse(mend);
        }

        var story = new Story(@case);
        story.Then(
            new Reopened
            {
                By = person,
                At = reopen.At,
                Reason = reason,
                Lapsed =
                [
                    .. @case.Open.Where(task => IsAskedAtTheEnd(procedure, task)).Select(task => task.Occurrence),
                ],
            }
        );
        var next = procedure.Task(procedure.Reopening!.Opens[ResolvedBy(procedure, @case)!])!;
        return story.Then(Opening.Of(procedure, story.Now, next, after: null, reopen.At)).Told();
    }

    /// <summary>Whether the outcome that ended the case opened it. An agreed action is still to be done.</summary>
    private static bool IsAskedAtTheEnd(Procedure procedure, OpenTask task) =>
        task.About is null
        && task.After?.Split('/') is [var from, var outcome]
        && procedure.Task(from)?.Outcome(outcome)?.End is not null;

    private static Refusal? Refuse(Procedure procedure, Case @case, Person person, DateTimeOffset at) =>
        !@case.HasOpened(person) ? new Refusal.NotOpened()
        : !IsParty(procedure, @case, person) ? new Refusal.NotYours()
        : @case.Closing is not { } closing ? new Refusal.NotOffered("reopen")
        : closing.End != End.Resolved ? new Refusal.Closed(closing.End)
        : !IsInTime(procedure, closing, at) || !IsSomethingUndone(procedure, @case) ? new Refusal.StaysClosed()
        : null;

    private static bool IsParty(Procedure procedure, Case @case, Person person) =>
        @case.StandsOn(procedure, Side.Raising, person) || @case.StandsOn(procedure, Side.Responding, person);

    private static bool IsInTime(Procedure procedure, Closing closing, DateTimeOffset at) =>
        procedure.Reopening is { } reopening
        && LondonTime.Day(at) <= LondonTime.Day(closing.At).AddDays(reopening.Days);

    private static bool IsSomethingUndone(Procedure procedure, Case @case) =>
        ResolvedBy(procedure, @case) is not null
        && AgreedAction.Of(procedure, @case).Any(action => action.State is ActionState.Overdue or ActionState.NotDone);

    /// <summary>The task that resolved the case, if the definition says with which it goes on.</summary>
    private static string? ResolvedBy(Procedure procedure, Case @case) =>
        @case
            .Done.Where(done => procedure.Task(done.Occurrence.Task)?.Outcome(done.Outcome)?.End == End.Resolved)
            .Select(done => done.Occurrence.Task)
            .LastOrDefault(task => procedure.Reopening?.Opens.ContainsKey(task) == true);
}
