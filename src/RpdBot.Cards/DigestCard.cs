using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>The digest of a business unit.</summary>
/// <remarks>The numbers stand as text above the chart, so that nobody has to see it to know them.</remarks>
public static class DigestCard
{
    private const string Between = "  ·  ";

    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(DigestView view) =>
        new(
            view.Title,
            [
                Say.Title(view.Title),
                .. Partnership(view.Partnership),
                .. Counts(view.Counts),
                .. Sentence(view.Before, AdaptiveSpacing.Medium),
                .. Sentence(view.Agreed, AdaptiveSpacing.Medium),
                .. Sentence(view.Nothing, AdaptiveSpacing.Medium),
                .. Chart(view.Chart),
                .. view.Groups.SelectMany(Group),
                Say.Quietly(view.Since + " To see where a case is, type \"status\" and its reference.") with
                {
                    Spacing = AdaptiveSpacing.Large,
                    Separator = true,
                },
            ]
        );

    private static IEnumerable<AdaptiveElement> Partnership(Plain partnership) =>
        partnership.IsEmpty ? [] : [Below(Say.Quiet(partnership.Words))];

    private static IEnumerable<AdaptiveElement> Sentence(
        string? text,
        AdaptiveSpacing spacing = AdaptiveSpacing.Small
    ) => text is null ? [] : [Say.Text(text) with { Spacing = spacing }];

    private static IEnumerable<AdaptiveElement> Counts(ImmutableArray<DigestCountView> counts) =>
        counts.IsEmpty
            ? []
            :
            [
                new AdaptiveContainer([new AdaptiveColumnSet([.. counts.Select(Count)])])
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                    Spacing = AdaptiveSpacing.Medium,
                },
            ];

    private static AdaptiveColumn Count(DigestCountView count)
    {
        var number = Say.Bold(Number(count.Count)) with
        {
            Size = AdaptiveTextSize.Large,
            Color = count.IsLate ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default,
        };
        var label = Say.Run(count.Label) with { Size = AdaptiveTextSize.Small };
        return new([Say.Line(number), Below(label)]) { Stretches = true };
    }

    private static IEnumerable<AdaptiveElement> Chart(DigestChartView? chart) =>
        chart is null
            ? []
            :
            [
                Say.Quietly(chart.Title) with
                {
                    Spacing = AdaptiveSpacing.Medium,
                },
                new AdaptiveBarChart(chart.Title, [.. chart.Bars.Select(bar => (bar.Label, bar.Count))])
                {
                    Spacing = AdaptiveSpacing.None,
                    Otherwise = Say.Text(InWords(chart)),
                },
            ];

    private static string InWords(DigestChartView chart) =>
        string.Join(", ", chart.Bars.Select(bar => $"{bar.Label}: {Number(bar.Count)}"));

    private static IEnumerable<AdaptiveElement> Group(DigestGroupView group) =>
        [
            Say.Heading(group.Count == 0 ? group.Title : $"{group.Title}: {Number(group.Count)}") with
            {
                Color = group.IsLate ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default,
            },
            .. Sentence(group.Note),
            .. group.Lines.Select(Line),
            .. More(group),
        ];

    // Few runs, since each costs bytes and a digest may have many lines.
    private static AdaptiveRichTextBlock Line(DigestLineView line) => Say.Line([Say.Bold(Name(line)), .. Text(line)]);

    private static string Name(DigestLineView line) =>
        line.About.IsEmpty ? line.Reference : line.Reference + Between + line.About.Words;

    private static IEnumerable<AdaptiveTextRun> Text(DigestLineView line)
    {
        var text = Between + line.Text.Words;
        return line switch
        {
            { Due: null } => [Say.Run(text)],
            { IsLate: false } => [Say.Run($"{text}, {line.Due}")],
            _ => [Say.Run(text + ", "), Say.Due(line.Due, isLate: true)],
        };
    }

    private static IEnumerable<AdaptiveElement> More(DigestGroupView group) =>
        group.Count > group.Lines.Length ? [Say.Quietly($"and {Number(group.Count - group.Lines.Length)} more")] : [];

    private static AdaptiveRichTextBlock Below(AdaptiveTextRun run) =>
        Say.Line(run) with
        {
            Spacing = AdaptiveSpacing.None,
        };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
