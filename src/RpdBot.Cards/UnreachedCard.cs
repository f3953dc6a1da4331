using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>Somebody could not be found or reached: whoever may name them is asked to.</summary>
public static class UnreachedCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(UnreachedView view) =>
        new(
            $"{view.Reference}: {char.ToLowerInvariant(view.Title[0])}{view.Title[1..]}",
            [
                CaseHead.Name(view.Reference, Plain.None),
                Say.Title(view.Title),
                Say.Line(Say.Bold("Role: "), Say.Run(view.Role)),
                Say.Line(Say.Bold("Agency: "), Say.Run(view.Agency)),
                Say.Line(Say.Bold("Why: "), Say.Run(view.Reason)),
                .. view.Proposed.Select(line => Say.Line(Say.Run(line))),
                .. FormErrors.Of(view.Form),
                .. FormFields.Of(view.Form),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );
}
