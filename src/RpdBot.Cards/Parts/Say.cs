using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>The few ways in which cards say something. A text is product text; words are a person's.</summary>
internal static class Say
{
    /// <summary>More paragraphs than this go on in the last one, so that empty lines cannot make a card too large.</summary>
    private const int MostParagraphs = 60;

    public static AdaptiveTextBlock Title(string text) =>
        new(text)
        {
            Size = AdaptiveTextSize.Large,
            Weight = AdaptiveTextWeight.Bolder,
            Spacing = AdaptiveSpacing.Medium,
            IsHeading = true,
        };

    public static AdaptiveTextBlock Heading(string text) =>
        new(text)
        {
            Size = AdaptiveTextSize.Medium,
            Weight = AdaptiveTextWeight.Bolder,
            Spacing = AdaptiveSpacing.Large,
            IsHeading = true,
        };

    public static AdaptiveTextBlock Text(string text) => new(text) { Spacing = AdaptiveSpacing.Small };

    public static AdaptiveTextBlock Quietly(string text) =>
        new(text)
        {
            Spacing = AdaptiveSpacing.Small,
            Size = AdaptiveTextSize.Small,
            IsSubtle = true,
        };

    public static IEnumerable<AdaptiveElement> Texts(ImmutableArray<string> texts) => texts.Select(Text);

    public static AdaptiveRichTextBlock Line(params ImmutableArray<AdaptiveTextRun> runs) =>
        new(runs) { Spacing = AdaptiveSpacing.Small };

    public static AdaptiveTextRun Run(string text) => new(text);

    public static AdaptiveTextRun Run(Plain words) => new(words.Words);

    public static AdaptiveTextRun Bold(string text) => new(text) { Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextRun Bold(Plain words) => Bold(words.Words);

    public static AdaptiveTextRun Quiet(string text) => new(text) { IsSubtle = true };

    public static AdaptiveTextRun Due(string text, bool isLate) =>
        isLate
            ? new(text) { Color = AdaptiveTextColor.Attention, Weight = AdaptiveTextWeight.Bolder }
            : new(text) { Weight = AdaptiveTextWeight.Bolder };

    /// <summary>A person's words: a paragraph for each line, and more room where a line was left empty.</summary>
    public static IEnumerable<AdaptiveElement> Words(Plain words)
    {
        var spacing = AdaptiveSpacing.None;
        foreach (var line in Lines(words))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                spacing = AdaptiveSpacing.Small;
                continue;
            }

            yield return new AdaptiveRichTextBlock([Run(line)]) { Spacing = spacing };
            spacing = AdaptiveSpacing.None;
        }
    }

    public static IEnumerable<AdaptiveElement> Paragraphs(ImmutableArray<Plain> paragraphs) =>
        paragraphs.Where(words => !words.IsEmpty).Select(words => Line(Run(words)));

    private static string[] Lines(Plain words) =>
        words.Words.ReplaceLineEndings("\n").Trim('\n').Split('\n', MostParagraphs);
}
