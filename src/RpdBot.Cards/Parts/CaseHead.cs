using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>The top of a card: which case, where it stands, who is waited on and until when.</summary>
internal static class CaseHead
{
    private const int MostInitials = 40;
    private const string Between = "  ·  ";

    public static AdaptiveContainer Of(CaseHeadView head) =>
        new([Which(head), .. Due(head), .. head.Limits.SelectMany(Limit), .. Progress(head.Stages)])
        {
            Style = AdaptiveContainerStyle.Emphasis,
        };

    /// <summary>What a notification may show: the reference and the initials, then product text.</summary>
    public static string Summary(CaseHeadView head, string text) => Summary(head.Reference, head.About, text);

    /// <inheritdoc cref="Summary(CaseHeadView, string)"/>
    /// <remarks>Initials are typed by people, and a host may read this text as Markdown: only what initials need stays.</remarks>
    public static string Summary(string reference, Plain about, string text)
    {
        var initials = string.Concat(about.Words.Where(IsOfInitials).Take(MostInitials)).Trim();
        return initials.Length == 0 ? $"{reference}: {text}" : $"{reference}, {initials}: {text}";
    }

    /// <summary>The line that names a case.</summary>
    public static AdaptiveRichTextBlock Name(string reference, Plain about, params ImmutableArray<Plain> more) =>
        Say.Line([
            Say.Bold(reference),
            .. about.IsEmpty ? [] : new[] { Say.Quiet(Between), Say.Bold(about) },
            .. more.Where(words => !words.IsEmpty).SelectMany(words => new[] { Say.Quiet(Between), Say.Run(words) }),
        ]);

    public static IEnumerable<AdaptiveElement> Due(string? dueLine, bool isLate) =>
        string.IsNullOrEmpty(dueLine)
            ? []
            : [Say.Line(Say.Due(char.ToUpperInvariant(dueLine[0]) + dueLine[1..], isLate))];

    private static AdaptiveRichTextBlock Which(CaseHeadView head) =>
        Name(head.Reference, head.About, Plain.Of(head.StageLine), head.WaitingFor);

    private static IEnumerable<AdaptiveElement> Due(CaseHeadView head) => Due(head.DueLine, head.IsLate);

    private static IEnumerable<AdaptiveElement> Limit(LimitView limit)
    {
        var text = char.ToUpperInvariant(limit.Line[0]) + limit.Line[1..];
        return [limit.IsOver ? Say.Line(Say.Due(text, isLate: true)) : Say.Line(Say.Quiet(text))];
    }

    private static IEnumerable<AdaptiveElement> Progress(ImmutableArray<StageStepView> stages) =>
        stages.IsEmpty
            ? []
            :
            [
                Say.Line([
                    .. stages.SelectMany((stage, index) => index == 0 ? [Step(stage)] : new[] { Arrow, Step(stage) }),
                ]),
            ];

    private static AdaptiveTextRun Arrow => Say.Quiet("   ›   ") with { Size = AdaptiveTextSize.Small };

    private static AdaptiveTextRun Step(StageStepView stage) =>
        stage.Standing switch
        {
            StageStanding.Done => Say.Run("✓\u00A0" + stage.Name) with
            {
                Size = AdaptiveTextSize.Small,
                Color = AdaptiveTextColor.Good,
            },
            StageStanding.Now => Say.Bold("●\u00A0" + stage.Name) with
            {
                Size = AdaptiveTextSize.Small,
                Color = AdaptiveTextColor.Accent,
            },
            _ => Say.Quiet("○\u00A0" + stage.Name) with { Size = AdaptiveTextSize.Small },
        };

    private static bool IsOfInitials(char letter) => char.IsLetterOrDigit(letter) || " .,'’-".Contains(letter);
}
