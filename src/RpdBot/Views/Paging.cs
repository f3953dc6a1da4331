using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Views;

/// <summary>One page of a long reading.</summary>
/// <param name="Sections">What stands on it.</param>
/// <param name="Page">Which one it is, from 1.</param>
/// <param name="Pages">How many there are; at least one.</param>
internal sealed record Paged(ImmutableArray<ReadingSectionView> Sections, int Page, int Pages);

/// <summary>Cuts a long reading into pages, so that a card stays under the limit whatever people write.</summary>
internal static class Paging
{
    /// <summary>How many bytes of reading a page holds, beside a form of ordinary length.</summary>
    public const int Room = 20_000;

    /// <summary>The longest text that stands in one piece, in bytes: the longest answer in three-byte characters.</summary>
    private const int LongestPiece = 12_000;

    // Around each answer, and around each of its paragraphs, the card writes about this much.
    private const int Around = 400;
    private const int AroundParagraph = 110;
    private const int MostParagraphs = 60;

    // A character that JSON does not show is written as a backslash, u and four digits.
    private const int Escape = 6;
    private const string Continued = " (continued)";

    /// <summary>The page of these sections; one that is not there is taken as the nearest that is.</summary>
    public static Paged Of(ImmutableArray<ReadingSectionView> sections, int page, int room = Room)
    {
        var pages = new List<List<(int Section, ReadingLineView Line)>> { new() };
        var used = 0;
        foreach (var line in sections.SelectMany((section, index) => Pieces(section).Select(line => (index, line))))
        {
            var bytes = Bytes(line.line);
            if (used > 0 && used + bytes > room)
            {
                pages.Add([]);
                used = 0;
            }

            pages[^1].Add(line);
            used += bytes;
        }

        var at = Math.Clamp(page, 1, pages.Count);
        var before = pages.Take(at - 1).SelectMany(lines => lines).Select(line => line.Section).ToHashSet();
        return new(
            [
                .. pages[at - 1]
                    .GroupBy(line => line.Section)
                    .Select(group => new ReadingSectionView(
                        sections[group.Key].Title + (before.Contains(group.Key) ? Continued : ""),
                        [.. group.Select(line => line.Line)]
                    )),
            ],
            at,
            pages.Count
        );
    }

    /// <summary>About how many bytes of a card this text takes.</summary>
    public static int Bytes(string text)
    {
        var bytes = 0;
        var paragraphs = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += Bytes(rune);
            paragraphs += rune.Value == '\n' ? 1 : 0;
        }

        return bytes + (AroundParagraph * Math.Min(MostParagraphs, paragraphs));
    }

    private static int Bytes(Rune rune) =>
        rune.Value switch
        {
            // A joiner stands between braces, so that a host cannot read them as a function.
            '{' or '}' => 4,
            '\n' or '"' or '\\' => 2,
            > 0xFFFF => Escape * 2,
            var value when JavaScriptEncoder.UnsafeRelaxedJsonEscaping.WillEncode(value) => Escape,
            _ => rune.Utf8SequenceLength,
        };

    private static int Bytes(ReadingLineView line) =>
        Around + Bytes(line.Label) + Bytes(line.Words.Words) + Bytes(line.Who.Words);

    private static IEnumerable<ReadingLineView> Pieces(ReadingSectionView section) => section.Lines.SelectMany(Pieces);

    private static IEnumerable<ReadingLineView> Pieces(ReadingLineView line)
    {
        var pieces = Cut(line.Words.Words).ToList();
        return pieces.Count < 2
            ? [line]
            : pieces.Select(
                (piece, index) =>
                    line with
                    {
                        Label = line.Label + (index == 0 ? "" : Continued),
                        Words = Plain.Of(piece),
                    }
            );
    }

    /// <summary>The text in pieces that are short enough, cut between characters and, where one is near, at a space.</summary>
    private static IEnumerable<string> Cut(string text)
    {
        var rest = text;
        while (Bytes(rest) > LongestPiece)
        {
            var length = Fitting(rest);
            yield return rest[..length];
            rest = rest[length..];
        }

        yield return rest;
    }

    private static int Fitting(string text)
    {
        var most = 0;
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += Bytes(rune) + (rune.Value == '\n' ? AroundParagraph : 0);
            if (bytes > LongestPiece)
            {
                break;
            }

            most += rune.Utf16SequenceLength;
        }

        var space = text.LastIndexOf(' ', most - 1, Math.Min(200, most));
        return space > 0 ? space + 1 : most;
    }
}
