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

    /// <summary>The moments of all reminders still to come, with whom they are for.</summary>
    public static IEnumerable<(Person Person, DateTimeOffset At)> Reminders(Procedure procedure, Case @case) =>
        procedure.RecordReminders is not { } reminders || @case.Closing?.End == End.Withdrawn
            ? []
            : @case
                .Done.Where(done => IsMissing(procedure, @case, done) && @case.Admits(done.By))
                .SelectMany(done =>
                    reminders.WorkingDays.Select(days => (done.By, procedure.Calendar.ReminderOn(done.At, days)))
                )
                .Where(one => !@case.RecordReminded.TryGetValue(one.By.Key, out var last) || one.Item2 > last);

    private static bool IsMissing(Procedure procedure, Case @case, DoneTask done) =>
        !done.OnBehalf
        && procedure.Role(done.Role) is { Side: not Side.None }
        && procedure.Task(done.Occurrence.Task) is { Beside: false }
        && !@case.IsOnRecord(done.Occurrence, done.By)
        && done.Answers.Flag(CaseFields.OnRecord) != true;
}
