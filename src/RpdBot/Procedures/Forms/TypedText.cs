using System.Globalization;
using System.Text;

namespace RpdBot.Procedures.Forms;

/// <summary>Makes typed text fit to keep: what XML forbids is dropped, line ends are one kind, the ends are trimmed.</summary>
internal static class TypedText
{
    /// <summary>The text in one line: line ends and tabs become spaces.</summary>
    public static string Line(string? text) => Clean(text, lineEnd: ' ', tab: ' ');

    /// <summary>The text in paragraphs, each line ended by a line feed.</summary>
    public static string Paragraphs(string? text) => Clean(text, lineEnd: '\n', tab: '\t');

    private static string Clean(string? text, char lineEnd, char tab)
    {
        var kept = new StringBuilder();
        foreach (var rune in Whole(text ?? "").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                kept.Append(lineEnd);
            }
            else if (rune.Value == '\t')
            {
                kept.Append(tab);
            }
            else if (IsAllowed(rune))
            {
                kept.Append(rune);
            }
        }

        var trimmed = kept.ToString().Trim();
        return trimmed.EnumerateRunes().Any(IsSeen) ? trimmed : "";
    }

    /// <summary>The text without halves of surrogate pairs, and with one kind of line end.</summary>
    private static string Whole(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var pair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (pair)
            {
                kept.Append(text[at++]).Append(text[at]);
            }
            else if (!char.IsSurrogate(text[at]))
            {
                kept.Append(text[at]);
            }
        }

        return kept.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }

    private static bool IsAllowed(Rune rune) => !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF);

    /// <summary>Whether it leaves a mark: an answer of nothing but joiners and spaces is no answer.</summary>
    private static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
}
