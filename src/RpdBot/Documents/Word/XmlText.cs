using System.Text;
using System.Xml;

namespace RpdBot.Documents.Word;

/// <summary>People's words as an XML document can hold them.</summary>
internal static class XmlText
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u000B", "\u000C", "\u0085", "\u2028", "\u2029"];

    /// <summary>The lines of a text as it was typed, without the characters that XML forbids.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split(LineEnds, StringSplitOptions.None).Select(Clean);

    /// <summary>The text without the characters that XML forbids; a tab is a space.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                clean.Append(text, at, 2);
                at++;
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                clean.Append(text[at] is '\t' or '\n' or '\r' ? ' ' : text[at]);
            }
        }

        return clean.ToString();
    }
}
