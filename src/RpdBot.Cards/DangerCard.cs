using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>The first step of the dialog: danger comes before everything else.</summary>
public static class DangerCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(DangerView view) =>
        new(
            "First: is somebody in danger now?",
            [
                Say.Title(view.Question),
                Say.Line(Say.Run(view.Notice)),
                .. view.Also.Select(notice => Say.Line(Say.Run(notice))),
                UrgentFoot.Numbers(view.Contacts),
                .. Buttons.Of(view.Actions),
            ]
        );
}
