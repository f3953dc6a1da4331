using System.Globalization;

namespace RpdBot.Procedures.Forms;

/// <summary>The one way in which each kind of answer is written down, and its reading back.</summary>
internal static class CanonicalText
{
    public const string Yes = "yes";
    public const string No = "no";
    private const string DateFormat = "yyyy-MM-dd";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:sszzz";

    public static string Of(DateOnly day) => day.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset moment) =>
        LondonTime.Of(moment).ToString(TimeFormat, CultureInfo.InvariantCulture);

    public static DateOnly? ToDate(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static DateTimeOffset? ToTime(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            TimeFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment
        )
            ? moment
            : null;

    public static bool? ToFlag(string text) =>
        text switch
        {
            Yes => true,
            No => false,
            _ => null,
        };

    public static int? ToNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
