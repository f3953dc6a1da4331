using System.Collections.Frozen;

namespace RpdBot.Procedures.Calendars;

/// <summary>Working days in London: Monday to Friday, less the holidays; the clock changes are in the moments.</summary>
public sealed class LondonCalendar : WorkingCalendar
{
    private readonly Func<DateOnly, bool> _isHoliday;
    private readonly FrozenSet<DateOnly> _open;
    private readonly TimeOnly _reminders;

    /// <summary>A calendar with these holidays and no others.</summary>
    /// <param name="holidays">Days from Monday to Friday on which nobody works.</param>
    /// <param name="endOfDay">When a working day ends, on the London clock; 17:00 unless given.</param>
    public LondonCalendar(IEnumerable<DateOnly> holidays, TimeOnly? endOfDay = null)
        : this(
            new CalendarOptions { Closed = [.. holidays], EndOfDay = endOfDay ?? CalendarOptions.FiveInTheAfternoon },
            _ => false
        ) { }

    /// <summary>The calendar of a deployment.</summary>
    /// <param name="options">Its hours, and the days on which it differs.</param>
    /// <param name="isBankHoliday">The bank holidays.</param>
    public LondonCalendar(CalendarOptions options, Func<DateOnly, bool> isBankHoliday)
    {
        var closed = options.Closed.ToFrozenSet();
        _open = options.Open.ToFrozenSet();
        _isHoliday = day => closed.Contains(day) || isBankHoliday(day);
        _reminders = options.Reminders;
        EndOfDay = options.EndOfDay;
    }

    /// <inheritdoc/>
    public override bool IsFast => false;

    /// <inheritdoc/>
    public override TimeOnly EndOfDay { get; }

    /// <inheritdoc/>
    public override bool IsWorkingDay(DateOnly day) =>
        _open.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_isHoliday(day));

    /// <inheritdoc/>
    public override DateTimeOffset EndOfWorkingDay(DateTimeOffset moment, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return LondonTime.At(WorkingDayAfter(LondonTime.Day(moment), n), EndOfDay);
    }

    /// <inheritdoc/>
    public override DateTimeOffset SameTimeNextWorkingDay(DateTimeOffset moment) =>
        LondonTime.At(
            WorkingDayAfter(LondonTime.Day(moment), 1),
            TimeOnly.FromDateTime(LondonTime.Of(moment).DateTime)
        );

    /// <inheritdoc/>
    public override DateTimeOffset EndOf(DateOnly day, DateTimeOffset agreedAt) => LondonTime.At(day, EndOfDay);

    /// <inheritdoc/>
    public override DateTimeOffset ReminderOn(DateTimeOffset moment, int n) =>
        LondonTime.At(WorkingDayAfter(LondonTime.Day(moment), n), _reminders);
}
