using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>Divides a long reading into pages that fit a card.</summary>
/// <remarks>
/// The room for reading is what a card's limit leaves after everything else:
/// <c>limit - TaskCard.Of(view with { Reading = [] }).Bytes(mode)</c>.
/// </remarks>
public static class ReadingPages
{
    /// <summary>A page smaller than this would hold hardly more than its labels.</summary>
    public const int LeastBytes = 4 * 1024;

    /// <summary>The pages, in reading order; one empty page for nothing to read.</summary>
    /// <param name="sections">What is to be read.</param>
    /// <param name="bytes">
    /// The room on a page in bytes of UTF-8 as a card writes them; at least <see cref="LeastBytes"/> is taken.
    /// </param>
    public static ImmutableArray<ImmutableArray<ReadingSectionView>> Of(
        ImmutableArray<ReadingSectionView> sections,
        int bytes
    )
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<ReadingSectionView>>();
        var room = Math.Max(bytes, LeastBytes);
        ImmutableArray<ReadingSectionView> page = [];
        foreach (var piece in sections.SelectMany(section => Pieces(section, room)))
        {
            var longer = Append(page, piece);
            if (!page.IsEmpty && Bytes(longer) > room)
            {
                pages.Add(page);
                longer = [piece];
            }

            page = longer;
        }

        pages.Add(page);
        return pages.ToImmutable();
    }

    private static ImmutableArray<ReadingSectionView> Append(
        ImmutableArray<ReadingSectionView> page,
        ReadingSectionView piece
    ) =>
        page is [.., var last] && last.Title == piece.Title
            ? page.SetItem(page.Length - 1, last with { Lines = last.Lines.AddRange(piece.Lines) })
            : page.Add(piece);

    /// <summary>A section for each line, and several for a line that is larger than a page.</summary>
    private static IEnumerable<ReadingSectionView> Pieces(ReadingSectionView section, int room)
    {
        foreach (var line in section.Lines)
        {
            var rest = line;
            while (rest.Words.Words.Length > 1 && Bytes([new ReadingSectionView(section.Title, [rest])]) > room)
            {
                var cut = Cut(section.Title, rest, room);
                yield return new ReadingSectionView(
                    section.Title,
                    [rest with { Words = Plain.Of(rest.Words.Words[..cut]) }]
                );
                rest = line with { Label = line.Label + " (continued)", Words = Plain.Of(rest.Words.Words[cut..]) };
            }

            yield return new ReadingSectionView(section.Title, [rest]);
        }
    }

    /// <summary>How much of the words fits on a page, in UTF-16 units: the most by halving, then back to a space.</summary>
    private static int Cut(string title, ReadingLineView line, int room)
    {
        var words = line.Words.Words;
        var (fits, tooMuch) = (0, words.Length);
        while (tooMuch - fits > 1)
        {
            var middle = (fits + tooMuch) / 2;
            var shorter = line with { Words = Plain.Of(words[..middle]) };
            (fits, tooMuch) =
                Bytes([new ReadingSectionView(title, [shorter])]) <= room ? (middle, tooMuch) : (fits, middle);
        }

        var space = words.LastIndexOfAny([' ', '\n'], Math.Max(fits - 1, 0));
        var cut = space > fits / 2 ? space + 1 : fits;
        return Math.Max(char.IsLowSurrogate(words[cut]) ? cut - 1 : cut, 1);
    }

    private static int Bytes(ImmutableArray<ReadingSectionView> sections) =>
        new AdaptiveCard("", [.. Reading.Of(sections)]).Bytes(CardActions.Execute);
}
