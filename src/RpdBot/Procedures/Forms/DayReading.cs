using System.Globalization;

namespace RpdBot.Procedures.Forms;

/// <summary>Reads days and clock times, and holds them to the field's <see cref="DateRule"/>.</summary>
internal static class DayReading
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly string[] Days =
    [
        "yyyy-MM-dd",
        "d/M/yyyy",
        "d-M-yyyy",
        "d.M.yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
    ];

    private static readonly string[] Clocks = ["HH:mm", "HH:mm:ss", "H:mm"];
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];

    public static Reading ReadDate(Field field, string text, DateTimeOffset now)
    {
        if (ToDay(text) is not { } day)
        {
            return Reading.Mend(Sentences.NoDate(field));
        }

        if (day.Year is < FirstYear or > LastYear)
        {
            return Reading.Mend(Sentences.OddYear(field));
        }

        var today = LondonTime.Day(now);
        return Keeps(field.DateRule, isLater: day > today, isEarlier: day < today, isLaterDay: day > today)
            ? Reading.Of(CanonicalText.Of(day))
            : Reading.Mend(Sentences.WrongDay(field));
    }

    public static Reading ReadTime(Field field, string text, DateTimeOffset now)
    {
        if (ToOffset(text) is { } exact)
        {
            return Hold(field, exact, now);
        }

        if (ToLocal(text) is not var (day, clock))
        {
            return Reading.Mend(ToDay(text) is null ? Sentences.NoTime(field) : Sentences.NoClock(field));
        }

        if (day.Year is < FirstYear or > LastYear)
        {
            return Reading.Mend(Sentences.OddYear(field));
        }

        return LondonTime.IsLeftOut(day, clock)
            ? Reading.Mend(Sentences.LeftOut(field))
            : Hold(field, LondonTime.At(day, clock), now);
    }

    private static Reading Hold(Field field, DateTimeOffset moment, DateTimeOffset now)
    {
        var day = LondonTime.Day(moment);
        if (day.Year is < FirstYear or > LastYear)
        {
            return Reading.Mend(Sentences.OddYear(field));
        }

        // A clock in a card shows minutes: the minute that it is now is not yet past.
        var isEarlier = moment.UtcTicks / TimeSpan.TicksPerMinute < now.UtcTicks / TimeSpan.TicksPerMinute;
        return Keeps(field.DateRule, moment > now, isEarlier, isLaterDay: day > LondonTime.Day(now))
            ? Reading.Of(CanonicalText.Of(moment))
            : Reading.Mend(Sentences.WrongDay(field));
    }

    private static bool Keeps(DateRule rule, bool isLater, bool isEarlier, bool isLaterDay) =>
        rule switch
        {
            DateRule.NotInFuture => !isLater,
            DateRule.NotInPast => !isEarlier,
            DateRule.AfterToday => isLaterDay,
            _ => true,
        };

    private static DateOnly? ToDay(string text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTimeOffset? ToOffset(string text) =>
        DateTimeOffset.TryParseExact(
            text.Replace("Z", "+00:00", StringComparison.Ordinal),
            WithOffset,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment
        )
            ? moment
            : null;

    /// <summary>Day and clock time, parted by the last space or by a T.</summary>
    private static (DateOnly Day, TimeOnly Clock)? ToLocal(string text)
    {
        var parting = text.LastIndexOfAny([' ', 'T']);
        return
            parting > 0
            && ToDay(text[..parting].TrimEnd()) is { } day
            && TimeOnly.TryParseExact(
                text[(parting + 1)..],
                Clocks,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var clock
            )
            ? (day, clock)
            : null;
    }
}
