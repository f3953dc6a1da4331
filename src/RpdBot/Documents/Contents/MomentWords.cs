using System.Globalization;
using RpdBot.Procedures;

namespace RpdBot.Documents.Contents;

/// <summary>Days and moments as a form writes them, by the London clock.</summary>
internal static class MomentWords
{
    /// <summary>Such as "Thursday 3 December 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as "3 December 2026".</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as "Thursday 3 December 2026, 14:05".</summary>
    public static string Moment(DateTimeOffset moment) =>
        Day(LondonTime.Day(moment)) + ", " + LondonTime.Of(moment).ToString("HH:mm", CultureInfo.InvariantCulture);
}
