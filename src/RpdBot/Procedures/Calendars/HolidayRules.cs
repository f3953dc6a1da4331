namespace RpdBot.Procedures.Calendars;

/// <summary>The eight bank holidays of an ordinary year in England and Wales, worked out.</summary>
/// <remarks>
/// A holiday at a weekend is kept on the next weekday that is none. Holidays that are moved or given for an occasion
/// are not foreseeable: they stand in the published list only.
/// </remarks>
public static class HolidayRules
{
    /// <summary>The days on which nobody works, in order; weekends are not among them.</summary>
    public static IReadOnlyList<DateOnly> Of(int year)
    {
        var easter = EasterSunday(year);
        return
        [
            Weekday(new(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMondayFrom(new(year, 5, 1)),
            FirstMondayFrom(new(year, 5, 25)),
            FirstMondayFrom(new(year, 8, 25)),
            .. Christmas(year),
        ];
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the computus of Meeus, Jones and Butcher.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, inCentury) = Math.DivRem(year, 100);
        var moonDrift = ((8 * century) + 13) / 25;
        var epact = ((19 * golden) + century - (century / 4) - moonDrift + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    private static IEnumerable<DateOnly> Christmas(int year)
    {
        var day = new DateOnly(year, 12, 25);
        int[] kept = day.DayOfWeek switch
        {
            DayOfWeek.Friday => [25, 28],
            DayOfWeek.Saturday => [27, 28],
            DayOfWeek.Sunday => [26, 27],
            _ => [25, 26],
        };
        return kept.Select(date => new DateOnly(year, 12, date));
    }

    private static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };

    private static DateOnly FirstMondayFrom(DateOnly day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);
}
