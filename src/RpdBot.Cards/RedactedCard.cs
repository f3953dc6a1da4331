using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>What is left of a card that this person has no more business with.</summary>
public static class RedactedCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(RedactedView view) =>
        new(
            $"{view.Reference}: {view.Line}",
            [CaseHead.Name(view.Reference, Plain.None), Say.Text(view.Line), .. Buttons.Of(view.Actions)]
        );
}
