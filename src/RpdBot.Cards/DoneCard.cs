using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>What happened, what comes next, and the text for the record.</summary>
public static class DoneCard
{
    private const string RecordId = "record";

    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(DoneView view) =>
        new(
            CaseHead.Summary(view.Head, "done"),
            [
                CaseHead.Of(view.Head),
                Say.Line(Say.Bold("✓  ") with { Color = AdaptiveTextColor.Good }, Say.Bold(view.What)) with
                {
                    Spacing = AdaptiveSpacing.Medium,
                },
                Say.Line(Say.Quiet(view.Who.IsEmpty ? view.When : $"{view.Who.Words}, {view.When}")) with
                {
                    Spacing = AdaptiveSpacing.None,
                },
                .. Next(view.Next),
                .. Record(view),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );

    private static IEnumerable<AdaptiveElement> Next(Plain next) =>
        next.IsEmpty ? [] : [Say.Heading("What comes next"), .. Say.Words(next)];

    private static IEnumerable<AdaptiveElement> Record(DoneView view) =>
        view.RecordText is not { IsEmpty: false } text
            ? []
            :
            [
                .. Buttons.Toggle(view.RecordTitle, RecordId),
                new AdaptiveContainer([Say.Quietly("Select the text and copy it."), .. Say.Words(text)])
                {
                    Id = RecordId,
                    IsHidden = true,
                    Style = AdaptiveContainerStyle.Emphasis,
                    Spacing = AdaptiveSpacing.Small,
                },
            ];
}
