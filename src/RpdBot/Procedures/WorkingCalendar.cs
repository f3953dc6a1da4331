using System.Collections.Frozen;

namespace RpdBot.Procedures;

/// <summary>Working days in London: Monday to Friday, less the holidays given; and the moments they end.</summary>
/// <remarks>
/// Pure: it knows no "now". Day 0 is the London day of a moment, so that N working days from any moment of a day end
/// together. Moments come back in UTC; the clock changes of spring and autumn are already in them.
/// </remarks>
/// <param name="holidays">Days from Monday to Friday on which nobody works.</param>
/// <param name="endOfDay">When a working day ends, on the London clock; 17:00 unless given.</param>
public sealed class WorkingCalendar(IEnumerable<DateOnly> holidays, TimeOnly? endOfDay = null)
{
    private static readonly TimeOnly Nine = new(9, 0);
    private readonly FrozenSet<DateOnly> _holidays = holidays.ToFrozenSet();

    /// <summary>When a working day ends, on the London clock.</summary>
    public TimeOnly EndOfDay { get; } = endOfDay ?? new TimeOnly(17, 0);

    /// <summary>Whether people work on this day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>The Nth working day after this day; for 0 this day itself or, if nobody works on it, the next.</summary>
    public DateOnly WorkingDayAfter(DateOnly day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var left = n == 0 && !IsWorkingDay(day) ? 1 : n;
        while (left > 0)
        {
            day = day.AddDays(1);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The end of the Nth working day after the day of this moment; for 0 see <see cref="WorkingDayAfter"/>.</summary>
    public DateTimeOffset EndOfWorkingDay(DateTimeOffset moment, int n) =>
        LondonTime.At(WorkingDayAfter(LondonTime.Day(moment), n), EndOfDay);

    /// <summary>The end of the next working day after the day of this moment.</summary>
    public DateTimeOffset NextWorkingDayEnd(DateTimeOffset moment) => EndOfWorkingDay(moment, 1);

    /// <summary>The same clock time on the next working day: what the procedures mean by "within 24 hours".</summary>
    public DateTimeOffset SameTimeNextWorkingDay(DateTimeOffset moment) =>
        LondonTime.At(
            WorkingDayAfter(LondonTime.Day(moment), 1),
            TimeOnly.FromDateTime(LondonTime.Of(moment).DateTime)
        );

    /// <summary>Nine in the morning of this day, when reminders go out.</summary>
    public DateTimeOffset AtNine(DateOnly day) => LondonTime.At(day, Nine);

    /// <summary>How many working days lie after <paramref name="from"/>, up to and including <paramref name="to"/>.</summary>
    /// <returns>Nought for the same day; negative when <paramref name="to"/> lies before.</returns>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        return Enumerable.Range(1, to.DayNumber - from.DayNumber).Count(days => IsWorkingDay(from.AddDays(days)));
    }
}
