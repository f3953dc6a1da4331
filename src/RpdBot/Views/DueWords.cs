using System.Globalization;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>A deadline in words and date, as the London clock has it.</summary>
/// <remarks>Where a working day is only a minute, every day is the same: then the words give the time, with seconds.</remarks>
public static class DueWords
{
    /// <summary>
    /// Such as "by Thursday 3 December, in 2 working days", "today by 17:00", or "2 working days late, it was due on
    /// Tuesday 1 December". The year stands there when it is not the present one, the time when it is not the end of
    /// a working day.
    /// </summary>
    /// <param name="calendar">The days that count.</param>
    /// <param name="now">The moment of reading.</param>
    /// <param name="due">The deadline; it has passed once <paramref name="now"/> has reached it.</param>
    public static string Of(WorkingCalendar calendar, DateTimeOffset now, DateTimeOffset due) =>
        calendar.IsFast ? (IsLate(now, due) ? "late, it was due at " : "by ") + TimeWords.Seconds(due)
        : IsLate(now, due) ? Late(calendar, now, due)
        : LondonTime.Day(due) == LondonTime.Day(now) ? "today by " + TimeWords.Clock(due)
        : Ahead(calendar, now, due);

    /// <summary>Such as "within 24 hours (by Mon 7 Dec, 15:20)"; once it has passed, as <see cref="Of"/> says it.</summary>
    /// <inheritdoc cref="Of"/>
    public static string Within24Hours(WorkingCalendar calendar, DateTimeOffset now, DateTimeOffset due) =>
        IsLate(now, due) ? Of(calendar, now, due)
        : calendar.IsFast ? $"within 24 hours (by {TimeWords.Seconds(due)})"
        : $"within 24 hours (by {TimeWords.BriefDay(LondonTime.Day(due))}, {TimeWords.Clock(due)})";

    /// <summary>The moment alone, as the other words name it: "Tuesday 1 December".</summary>
    /// <inheritdoc cref="Of"/>
    public static string When(WorkingCalendar calendar, DateTimeOffset now, DateTimeOffset due)
    {
        if (calendar.IsFast)
        {
            return TimeWords.Seconds(due);
        }

        var day = LondonTime.Day(due);
        var words = day.Year == LondonTime.Day(now).Year ? TimeWords.ShortDay(day) : TimeWords.Day(day);
        var endsWithTheDay = TimeOnly.FromDateTime(LondonTime.Of(due).DateTime) == calendar.EndOfDay;
        return endsWithTheDay ? words : $"{words} at {TimeWords.Clock(due)}";
    }

    /// <summary>Whether the deadline has passed.</summary>
    public static bool IsLate(DateTimeOffset now, DateTimeOffset due) => due <= now;

    private static string Ahead(WorkingCalendar calendar, DateTimeOffset now, DateTimeOffset due)
    {
        // No working day may lie between, where people agreed on a Saturday: then the day says enough.
        var days = calendar.WorkingDaysBetween(LondonTime.Day(now), LondonTime.Day(due));
        return "by " + When(calendar, now, due) + (days == 0 ? "" : ", in " + Count(days));
    }

    private static string Late(WorkingCalendar calendar, DateTimeOffset now, DateTimeOffset due)
    {
        if (LondonTime.Day(due) == LondonTime.Day(now))
        {
            return "late, it was due today by " + TimeWords.Clock(due);
        }

        var days = calendar.WorkingDaysBetween(LondonTime.Day(due), LondonTime.Day(now));
        return (days == 0 ? "late" : Count(days) + " late") + ", it was due on " + When(calendar, now, due);
    }

    private static string Count(int days) =>
        string.Create(CultureInfo.InvariantCulture, $"{days} working {(days == 1 ? "day" : "days")}");
}
