using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>The end of a conversation, and how to go on later.</summary>
public static class EndingCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(EndingView view) =>
        new(
            view.Title,
            [
                Say.Title(view.Title),
                .. Say.Paragraphs(view.Paragraphs),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );
}
