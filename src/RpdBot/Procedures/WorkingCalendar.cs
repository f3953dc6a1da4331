namespace RpdBot.Procedures;

/// <summary>How deadlines count time: in working days, and to the moments at which those end.</summary>
/// <remarks>
/// Pure: it knows no "now". Day 0 is the day of a moment, so that N working days from any moment of a day end together.
/// Moments come back in UTC.
/// </remarks>
public abstract class WorkingCalendar
{
    /// <summary>Whether a working day is only a minute, so that people can watch: then words say clock times.</summary>
    public abstract bool IsFast { get; }

    /// <summary>When a working day ends, on the London clock.</summary>
    public abstract TimeOnly EndOfDay { get; }

    /// <summary>Whether people work on this day.</summary>
    public abstract bool IsWorkingDay(DateOnly day);

    /// <summary>The end of the Nth working day after the day of this moment; for 0 of that day or, if nobody works on it, the next.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative.</exception>
    public abstract DateTimeOffset EndOfWorkingDay(DateTimeOffset moment, int n);

    /// <summary>The same clock time on the next working day: what the procedures mean by "within 24 hours".</summary>
    public abstract DateTimeOffset SameTimeNextWorkingDay(DateTimeOffset moment);

    /// <summary>The end of a day that people agreed on, at which they may not even work.</summary>
    /// <param name="day">The day.</param>
    /// <param name="agreedAt">When they agreed.</param>
    public abstract DateTimeOffset EndOf(DateOnly day, DateTimeOffset agreedAt);

    /// <summary>The moment of reminders on the Nth working day after the day of this moment, or before it.</summary>
    /// <param name="moment">The moment that the days are counted from, such as a deadline.</param>
    /// <param name="n">Negative for days before; 0 for the day itself or, if nobody works on it, the next.</param>
    public abstract DateTimeOffset ReminderOn(DateTimeOffset moment, int n);

    /// <summary>The end of the next working day after the day of this moment.</summary>
    public DateTimeOffset NextWorkingDayEnd(DateTimeOffset moment) => EndOfWorkingDay(moment, 1);

    /// <summary>The Nth working day after this day, or before it; for 0 this day itself or, if nobody works on it, the next.</summary>
    public DateOnly WorkingDayAfter(DateOnly day, int n)
    {
        var step = n < 0 ? -1 : 1;
        var left = n == 0 && !IsWorkingDay(day) ? 1 : Math.Abs(n);
        while (left > 0)
        {
            day = day.AddDays(step);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

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
