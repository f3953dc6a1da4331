using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>What one person is asked to do on a case, with what they need for it.</summary>
public static class TaskCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(TaskView view) =>
        new(
            CaseHead.Summary(view.Head, "something waits for you"),
            [
                CaseHead.Of(view.Head),
                .. Notice(view.Notice),
                .. FormErrors.Of(view.Form),
                Say.Title(view.Question),
                .. Say.Texts(view.Intro),
                .. Reading.Of(view.Reading),
                .. Reading.Turn(view.Page),
                .. FormFields.Of(view.Form),
                .. Buttons.Of(view.Outcomes),
                .. Buttons.Of("At any time you can", view.Standing),
                .. UrgentFoot.Of(view.Foot),
            ]
        );

    private static IEnumerable<AdaptiveElement> Notice(Plain? notice) =>
        notice is { IsEmpty: false } words
            ?
            [
                new AdaptiveContainer([Say.Line(Say.Run(words))])
                {
                    Style = AdaptiveContainerStyle.Warning,
                    Spacing = AdaptiveSpacing.Small,
                },
            ]
            : [];
}
