using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>Says in a channel that a business unit works there from now on, and what will come.</summary>
public static class ChannelCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(ChannelView view) =>
        new(
            view.Title,
            [
                Say.Title(view.Title),
                .. Say.Paragraphs(view.Partnerships),
                .. view.Instead is { } instead ? [Say.Text(instead)] : Array.Empty<AdaptiveElement>(),
                Say.Heading("What comes here"),
                .. Say.Texts(view.Comes),
                .. Commands.Of("You can type", view.Commands),
            ]
        );
}
