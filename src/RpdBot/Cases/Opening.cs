using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Opens a task: its number, its deadline and its reminders.</summary>
internal static class Opening
{
    /// <summary>The event that opens the task.</summary>
    /// <param name="procedure">The procedure that the case follows.</param>
    /// <param name="case">The case as it stands, the answer that leads here included.</param>
    /// <param name="definition">The task.</param>
    /// <param name="after">The outcome that leads here, as <c>task/outcome</c>; null for the first task.</param>
    /// <param name="at">The moment.</param>
    public static TaskOpened Of(
        Procedure procedure,
        Case @case,
        TaskDefinition definition,
        string? after,
        DateTimeOffset at
    )
    {
        var due = DueOf(procedure.Calendar, @case, definition.Due, at);
        var late = due <= at;
        return new TaskOpened
        {
            At = at,
            Stage = definition.Stage,
            Task = new OpenTask
            {
                Occurrence = new(definition.Id, @case.Openings.GetValueOrDefault(definition.Id) + 1),
                Roles = definition.Roles,
                Opened = at,
                Beside = definition.Beside,
                After = after,
                Due = late ? procedure.Calendar.NextWorkingDayEnd(at) : due,
                OpenedLate = late,
                Reminders = RemindersOf(procedure.Calendar, definition, at),
            },
        };
    }

    private static DateTimeOffset? DueOf(WorkingCalendar calendar, Case @case, Deadline? due, DateTimeOffset at)
    {
        if (due is null)
        {
            return null;
        }

        var from = @case
            .Done.Where(done => due.From.Contains(done.Occurrence.Task))
            .Select(done => done.At)
            .DefaultIfEmpty(at)
            .Max();
        return due.OrAgreed && @case.Agreed is { } agreed && agreed.At >= from
            ? LondonTime.At(agreed.Date, calendar.EndOfDay)
            : calendar.EndOfWorkingDay(from, due.WorkingDays);
    }

    private static ImmutableArray<DateTimeOffset> RemindersOf(
        WorkingCalendar calendar,
        TaskDefinition definition,
        DateTimeOffset at
    ) =>
        [
            .. definition
                .RemindAfter.Select(days => calendar.AtNine(calendar.WorkingDayAfter(LondonTime.Day(at), days)))
                .Order(),
        ];
}
