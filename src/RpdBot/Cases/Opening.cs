using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Opens a task: its number, its deadline and its reminders.</summary>
internal static class Opening
{
    /// <summary>Reminders on these working days around the one on which a task is due: the day before it, to three after.</summary>
    private static readonly ImmutableArray<int> AroundDue = [-1, 0, 1, 2, 3];

    /// <summary>The event that opens the task.</summary>
    /// <param name="procedure">The procedure that the case follows.</param>
    /// <param name="case">The case as it stands, the answer that leads here included.</param>
    /// <param name="definition">The task.</param>
    /// <param name="after">What leads here, as in <see cref="OpenTask.After"/>.</param>
    /// <param name="at">The moment.</param>
    public static TaskOpened Of(
        Procedure procedure,
        Case @case,
        TaskDefinition definition,
        string? after,
        DateTimeOffset at
    )
    {
        var calendar = procedure.Calendar;
        var planned = DueOf(calendar, @case, definition.Due, at);
        var late = planned <= at;
        var due = late ? calendar.NextWorkingDayEnd(at) : planned;
        return new TaskOpened
        {
            At = at,
            Stage = StageOf(@case, definition),
            Task = new OpenTask
            {
                Occurrence = new(definition.Id, @case.Openings.GetValueOrDefault(definition.Id) + 1),
                Roles = definition.Roles,
                Opened = at,
                Beside = definition.Beside,
                After = after,
                Due = due,
                OpenedLate = late,
                Reminders = RemindersOf(calendar, definition, due, at),
            },
        };
    }

    /// <summary>What stands beside the others does not move the case from the stage in which it is.</summary>
    private static string StageOf(Case @case, TaskDefinition definition) =>
        definition.Beside && @case.Stage.Length > 0 ? @case.Stage : definition.Stage;

    private static DateTimeOffset? DueOf(WorkingCalendar calendar, Case @case, Deadline? due, DateTimeOffset at)
    {
        if (due is null)
        {
            return null;
        }

        var from =
            Answered.Moment(@case, due.FromField) ?? LatestOf(@case, due.From) ?? Began(@case, due.FromStage) ?? at;
        return due.OrAgreed && @case.Agreed is { } agreed && agreed.At >= from
            ? calendar.EndOf(agreed.Date, agreed.At)
            : due.After(calendar, from);
    }

    private static DateTimeOffset? LatestOf(Case @case, ImmutableArray<string> tasks) =>
        @case.Done.Where(done => tasks.Contains(done.Occurrence.Task)).Max(done => (DateTimeOffset?)done.At);

    private static DateTimeOffset? Began(Case @case, string? stage) =>
        stage is not null && @case.StageBegan.TryGetValue(stage, out var began) ? began : null;

    /// <summary>The moments of all reminders, the earliest first. None before the task was there to be reminded of.</summary>
    private static ImmutableArray<DateTimeOffset> RemindersOf(
        WorkingCalendar calendar,
        TaskDefinition definition,
        DateTimeOffset? due,
        DateTimeOffset at
    )
    {
        var asked = definition.RemindAfter.Select(days => calendar.ReminderOn(at, days));
        var around = due is { } end ? AroundDue.Select(days => calendar.ReminderOn(end, days)) : [];
        return [.. asked.Concat(around).Where(moment => moment > at).Distinct().Order()];
    }
}
