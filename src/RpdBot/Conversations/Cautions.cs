using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Procedures;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Whom to call when somebody is in danger.</summary>
internal static class Cautions
{
    /// <summary>The numbers, with what else there is to know.</summary>
    public static UrgentView Urgent(Procedure procedure, params string[] paragraphs) =>
        new()
        {
            Notice = string.Join(" ", procedure.Urgent.Text),
            Contacts = Heads.Contacts(procedure),
            Paragraphs = [.. paragraphs],
        };

    /// <summary>The card for "the risk has changed".</summary>
    public static AdaptiveCard WhenRiskChanges(Procedure procedure) =>
        UrgentCard.Of(
            Urgent(
                procedure,
                "The case goes on meanwhile. When you have called, add a note to it that says whom and when."
            )
        );
}
