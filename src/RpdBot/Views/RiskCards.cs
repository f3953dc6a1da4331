using RpdBot.Cards;
using RpdBot.Cards.Schema;

namespace RpdBot.Views;

/// <summary>"The risk has changed": whom to call now.</summary>
public static class RiskCards
{
    /// <summary>The card. It holds nothing of the case but the way back to it.</summary>
    public static AdaptiveCard For(Scene scene) =>
        UrgentCard.Of(
            new UrgentView
            {
                Notice = string.Join(' ', scene.Procedure.Urgent.Text),
                Contacts = Heads.Contacts(scene.Procedure),
                Paragraphs =
                [
                    "Calling does not change the case: it goes on, and everybody keeps their responsibility.",
                    "When you have called, you can add a note, so that the others know.",
                ],
                Actions = [.. scene.Case.IsClosed ? [] : new[] { Actions.Note(scene) }, Actions.Status(scene)],
            }
        );
}
