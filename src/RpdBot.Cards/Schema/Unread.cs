namespace RpdBot.Cards.Schema;

/// <summary>Breaks what a host would read as more than text, with U+2060, which takes no room and is not seen.</summary>
internal static class Unread
{
    private const string Joiner = "\u2060";

    /// <summary>Breaks <c>{{</c>: hosts evaluate <c>{{DATE(…)}}</c> even in text runs.</summary>
    // Three braces hold two pairs that overlap, so one pass is not enough.
    public static string Functions(string text) => Break(Break(text, '{', '{'), '{', '{');

    /// <summary>Breaks the middle of a Markdown link.</summary>
    public static string Links(string text) => Break(Break(text, ']', '('), ']', '[');

    private static string Break(string text, char first, char second) =>
        text.Replace($"{first}{second}", $"{first}{Joiner}{second}", StringComparison.Ordinal);
}
