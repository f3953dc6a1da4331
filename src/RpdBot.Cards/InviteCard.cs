using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>The first card to somebody: what is asked and by when, without any detail.</summary>
public static class InviteCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(InviteView view) =>
        new(
            CaseHead.Summary(view.Head, "you are asked for something"),
            [
                CaseHead.Of(view.Head),
                Say.Title(view.Asked),
                Say.Line(Say.Run(view.Role)),
                Say.Line(Say.Bold("Raised by: "), Say.Run(view.RaisingAgency)),
                Say.Line(Say.Bold("Asked to respond: "), Say.Run(view.RespondingAgency)),
                Say.Text("Open it only if it is for you. Opening is put on the record."),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );
}
