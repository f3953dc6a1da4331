using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>A small form: a note, a withdrawal with its reason, "not me: it should be …".</summary>
public static class QuestionCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(QuestionView view) =>
        new(
            view.Head is { } head ? CaseHead.Summary(head, view.Title) : view.Title,
            [
                .. view.Head is null ? [] : new[] { CaseHead.Of(view.Head) },
                .. FormErrors.Of(view.Form),
                Say.Title(view.Title),
                .. Say.Texts(view.Intro),
                .. Reading.Of(view.Reading),
                .. FormFields.Of(view.Form),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );
}
