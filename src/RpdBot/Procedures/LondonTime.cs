namespace RpdBot.Procedures;

/// <summary>The clock on the wall in London, which is the one that every procedure means.</summary>
public static class LondonTime
{
    /// <summary>Europe/London, with its summer time.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The same moment, told by the London clock.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The day that it is in London at this moment.</summary>
    public static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);

    /// <summary>The moment, in UTC, at which the London clock shows this time on this day.</summary>
    /// <remarks>
    /// Of two such moments, in the hour that comes twice in autumn, the first. Where there is none, in the hour left
    /// out in spring, the moment that the clock would have shown had it not been put forward.
    /// </remarks>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>Whether the clock never shows this time on this day: it was put forward past it.</summary>
    public static bool IsLeftOut(DateOnly day, TimeOnly time) => Zone.IsInvalidTime(day.ToDateTime(time));
}
