using System.Globalization;
using System.Text;

namespace RpdBot.Casework;

/// <summary>Writes characters beyond the first 65,536, such as emoji, as themselves.</summary>
/// <remarks>
/// The serialiser writes each as twelve characters and cannot be told otherwise. A row may hold a mebibyte, and people
/// may write whole forms in them.
/// </remarks>
internal static class PlainJson
{
    private const int Escape = 6; // \uD83D
    private const int Pair = 2 * Escape;

    /// <summary>The same JSON, shorter.</summary>
    public static string Of(string json)
    {
        if (!json.Contains(@"\uD", StringComparison.Ordinal))
        {
            return json;
        }

        var plain = new StringBuilder(json.Length);
        var at = 0;
        while (at < json.Length)
        {
            at += Copy(json.AsSpan(at), plain);
        }

        return plain.ToString();
    }

    /// <summary>Copies one character or one escape, and says how much of the JSON that was.</summary>
    /// <remarks>A backslash and what follows it go together, so that one that people wrote is never taken for an escape.</remarks>
    private static int Copy(ReadOnlySpan<char> json, StringBuilder plain)
    {
        if (Unit(json) is { } high && char.IsHighSurrogate(high) && Unit(json[Escape..]) is { } low)
        {
            plain.Append(high).Append(low);
            return Pair;
        }

        var length = json[0] == '\\' ? 2 : 1;
        plain.Append(json[..length]);
        return length;
    }

    /// <summary>The unit that the escape at the beginning stands for; null when there is none.</summary>
    private static char? Unit(ReadOnlySpan<char> json) =>
        json.Length >= Escape
        && json.StartsWith(@"\u")
        && ushort.TryParse(json[2..Escape], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
