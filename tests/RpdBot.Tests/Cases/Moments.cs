using System.Globalization;
using RpdBot.Procedures;

namespace RpdBot.Tests.Cases;

/// <summary>Fixed instants, as a clock on a wall in London shows them.</summary>
internal static class Moments
{
    /// <summary>The moment of <c>2026-06-01 10:00</c> in London.</summary>
    public static DateTimeOffset London(string text)
    {
        var local = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return LondonTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
