using System.Globalization;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>Days and moments in words, as the London clock has them.</summary>
internal static class TimeWords
{
    /// <summary>Such as "Thursday 3 December".</summary>
    public static string ShortDay(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>Such as "Thu 3 Dec".</summary>
    public static string BriefDay(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>Such as "Thursday 3 December 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as "Thursday 3 December 2026, 14:05".</summary>
    public static string Moment(DateTimeOffset moment) => $"{Day(LondonTime.Day(moment))}, {Clock(moment)}";

    /// <summary>Such as "14:05".</summary>
    public static string Clock(DateTimeOffset moment) =>
        LondonTime.Of(moment).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as "14:05:30".</summary>
    public static string Seconds(DateTimeOffset moment) =>
        LondonTime.Of(moment).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
