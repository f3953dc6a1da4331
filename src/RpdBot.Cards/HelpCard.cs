using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>What the bot does, what can be typed, and who answers questions.</summary>
public static class HelpCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(HelpView view) =>
        new(
            "How I can help",
            [
                Say.Title("How I can help"),
                .. view.Steps.Select((step, index) => Say.Line(Say.Bold($"{index + 1}.  "), Say.Run(step))),
                .. Commands.Of("You can type", view.Commands),
                .. Contacts(view),
                .. Buttons.Of(view.Actions),
                .. Buttons.Link(view.Procedure, "Read the procedure"),
                .. UrgentFoot.Of(view.Foot),
            ]
        );

    private static IEnumerable<AdaptiveElement> Contacts(HelpView view) =>
        view.Contacts.IsEmpty
            ? []
            : [Say.Heading("Questions?"), .. view.Contacts.Select(contact => UrgentFoot.Line(contact))];
}
