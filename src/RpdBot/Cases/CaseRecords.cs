using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Which steps are still to be put on the record of the person concerned, and when whoever answered them is asked again.</summary>
/// <remarks>Pure. Offices keep no such record, and what stands beside a case is no step of it.</remarks>
public static class CaseRecords
{
    /// <summary>The steps that the person answered and has not said to be on the record, in order.</summary>
    public static ImmutableArray<DoneTask> Missing(Procedure procedure, Case @case, Person person) =>
        [.. @case.Done.Where(done => done.By.Is(person) && IsMissing(procedure, @case, done))];

    /// <summary>The steps of the person's side that whoever answered them has not said to be on the record, in order.</summary>
    public static ImmutableArray<DoneTask> MissingBeside(Procedure procedure, Case @case, Person person) =>
        [
            .. @case.Done.Where(done =>
                IsMissing(procedure, @case, done)
                && (done.By.Is(person) || @case.StandsOn(procedure, procedure.Role(done.Role)!.Side, person))
            ),
        ];

    /// <summary>The moments of the reminders still to come, with whom they are for: of those that go on for ever, the next.</summary>
    public static IEnumerable<(Person Person, DateTimeOffset At)> Reminders(Procedure procedure, Case @case) =>
        procedure.RecordReminders is not { } reminders || @case.Closing?.End == End.Withdrawn
            ? []
            : @case
                .Done.Where(done => IsMissing(procedure, @case, done) && @case.Admits(done.By))
                .SelectMany(done => Reminders(procedure, @case, reminders, done).Select(at => (done.By, at)));

    /// <summary>The last moment, by now, of the reminders that go on from this one: what was missed is made up for once.</summary>
    internal static DateTimeOffset LatestBy(Procedure procedure, DateTimeOffset reminded, DateTimeOffset now)
    {
        while (Next(procedure, reminded) is { } next && next <= now)
        {
            reminded = next;
        }

        return reminded;
    }

    private static IEnumerable<DateTimeOffset> Reminders(
        Procedure procedure,
        Case @case,
        RecordReminders reminders,
        DoneTask done
    )
    {
        var all = reminders.WorkingDays.Select(days => procedure.Calendar.ReminderOn(done.At, days));
        if (!@case.RecordReminded.TryGetValue(done.By.Key, out var last))
        {
            return all;
        }

        var left = all.Where(at => at > last).ToList();
        return left.Count == 0 && !@case.IsClosed && Next(procedure, last) is { } next ? [next] : left;
    }

    private static DateTimeOffset? Next(Procedure procedure, DateTimeOffset reminded) =>
        procedure.RecordReminders?.ThenEvery is { } days ? procedure.Calendar.ReminderOn(reminded, days) : null;

    private static bool IsMissing(Procedure procedure, Case @case, DoneTask done) =>
        !done.OnBehalf
        && procedure.Role(done.Role) is { Side: not Side.None }
        && procedure.Task(done.Occurrence.Task) is { Beside: false }
        && !@case.IsOnRecord(done.Occurrence, done.By)
        && done.Answers.Flag(CaseFields.OnRecord) != true;
}
