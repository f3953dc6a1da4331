using Microsoft.Extensions.Options;
using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Digests;

/// <summary>The moments of a partnership's digests: the set time of every working day.</summary>
public sealed class DigestTimes(ProcedureCatalogue procedures, IOptions<DigestOptions> options)
{
    /// <summary>The days and hours that the partnership's procedure counts in.</summary>
    /// <exception cref="InvalidDataException">The partnership follows a procedure that this deployment does not have.</exception>
    public WorkingCalendar CalendarOf(Partnership partnership) =>
        procedures.Newest(partnership.Procedure)?.Calendar
        ?? throw new InvalidDataException($"{partnership.Id} follows a procedure that is not installed.");

    /// <summary>The latest working day whose time has come.</summary>
    public DateOnly LatestDay(Partnership partnership, DateTimeOffset now)
    {
        var calendar = CalendarOf(partnership);
        var day = LondonTime.Day(now);
        while (!calendar.IsWorkingDay(day) || At(day) > now)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The moment of the digest after that of the day.</summary>
    public DateTimeOffset After(Partnership partnership, DateOnly day) =>
        At(CalendarOf(partnership).WorkingDayAfter(day, 1));

    private DateTimeOffset At(DateOnly day) => LondonTime.At(day, options.Value.TimeOfDay);
}
