using RpdBot.Cards.Schema;

namespace RpdBot.Views;

/// <summary>What is said first on a card whose view has no place for it.</summary>
internal static class Notices
{
    /// <summary>The card with the drawing's notice on top; the card itself when there is none.</summary>
    public static AdaptiveCard On(AdaptiveCard card, Drawing drawing) =>
        string.IsNullOrEmpty(drawing.Notice)
            ? card
            : card with
            {
                Body =
                [
                    new AdaptiveContainer([new AdaptiveRichTextBlock([new AdaptiveTextRun(drawing.Notice)])])
                    {
                        Style = AdaptiveContainerStyle.Warning,
                    },
                    .. card.Body,
                ],
            };
}
