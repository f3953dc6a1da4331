using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>What somebody reads before they answer: the questions, the words, and who gave them when.</summary>
internal static class Reading
{
    public static IEnumerable<AdaptiveElement> Of(ImmutableArray<ReadingSectionView> sections) =>
        sections.SelectMany(Of);

    /// <summary>Which page this is, and the buttons that turn it; nothing when there is one page.</summary>
    public static IEnumerable<AdaptiveElement> Turn(PageView? page) =>
        page is null
            ? []
            :
            [
                Say.Quietly(string.Create(CultureInfo.InvariantCulture, $"Page {page.Page} of {page.Pages}")) with
                {
                    Spacing = AdaptiveSpacing.Medium,
                },
                .. Buttons.Of(page.Turn),
            ];

    internal static IEnumerable<AdaptiveElement> Of(ReadingLineView line) =>
        [
            Say.Line(Say.Bold(line.Label)) with
            {
                Spacing = AdaptiveSpacing.Medium,
            },
            .. line.Words.IsEmpty ? [Say.Quietly("No answer")] : Say.Words(line.Words),
            .. Byline(line),
        ];

    private static IEnumerable<AdaptiveElement> Of(ReadingSectionView section) =>
        [Say.Heading(section.Title), .. section.Lines.SelectMany(Of)];

    private static IEnumerable<AdaptiveElement> Byline(ReadingLineView line)
    {
        var byline = string.Join(", ", new[] { line.Who.Words, line.When }.Where(part => !string.IsNullOrEmpty(part)));
        return byline.Length == 0
            ? []
            :
            [
                Say.Line(Say.Quiet(byline) with { Size = AdaptiveTextSize.Small }) with
                {
                    Spacing = AdaptiveSpacing.None,
                },
            ];
    }
}
