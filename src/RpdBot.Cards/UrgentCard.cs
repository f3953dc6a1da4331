using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>Whom to call now, calm and clear.</summary>
public static class UrgentCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(UrgentView view) =>
        new(
            "Please call now",
            [
                Say.Title("Please call now"),
                UrgentFoot.Numbers(view.Contacts),
                Say.Line(Say.Run(view.Notice)) with
                {
                    Spacing = AdaptiveSpacing.Medium,
                },
                .. Say.Texts(view.Paragraphs),
                .. Buttons.Of(view.Actions),
            ]
        );
}
