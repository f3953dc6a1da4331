using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Conversations.Raising;
using RpdBot.Procedures;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Whom to call when somebody is in danger.</summary>
/// <remarks>While it is not known which of several partnerships is meant, the notices and numbers of all of them stand.</remarks>
internal static class Cautions
{
    /// <summary>The question that opens the dialog.</summary>
    public static string Question(IReadOnlyList<Served> possible) =>
        possible.Select(served => served.Procedure.Urgent.Question).Distinct().ToList() is [var same]
            ? same
            : "Is a child or an adult in danger now?";

    /// <summary>The notices, each once.</summary>
    public static ImmutableArray<string> Notices(IReadOnlyList<Served> possible) =>
        [.. possible.Select(served => string.Join(" ", served.Procedure.Urgent.Text)).Distinct()];

    /// <summary>The numbers: those of all partnerships once, and of the others whose they are.</summary>
    public static ImmutableArray<ContactView> Contacts(IReadOnlyList<Served> possible)
    {
        var all = possible.Select(served => Heads.Contacts(served.Procedure)).ToList();
        return
        [
            .. possible
                .SelectMany(
                    (served, at) =>
                        all[at]
                            .Select(contact =>
                                all.TrueForAll(one => one.Contains(contact)) ? contact : Of(served, contact)
                            )
                )
                .Distinct(),
        ];
    }

    /// <summary>Who to turn to in danger, for the foot of a card.</summary>
    public static UrgentFootView Foot(IReadOnlyList<Served> possible) =>
        new(
            possible.Select(served => served.Procedure.Urgent.Brief).Distinct().ToList() is [var same]
                ? same
                : "If a child or an adult is at risk of harm, act now: this does not wait.",
            Contacts(possible)
        );

    /// <summary>The numbers, with what else there is to know.</summary>
    public static UrgentView Urgent(IReadOnlyList<Served> possible, params string[] paragraphs) =>
        new()
        {
            Notice = Notices(possible)[0],
            Contacts = Contacts(possible),
            Paragraphs = [.. Notices(possible)[1..], .. paragraphs],
        };

    /// <summary>The card for "the risk has changed".</summary>
    public static AdaptiveCard WhenRiskChanges(Procedure procedure) =>
        UrgentCard.Of(
            new UrgentView
            {
                Notice = string.Join(" ", procedure.Urgent.Text),
                Contacts = Heads.Contacts(procedure),
                Paragraphs =
                [
                    "The case goes on meanwhile. When you have called, add a note to it that says whom and when.",
                ],
            }
        );

    private static ContactView Of(Served served, ContactView contact) =>
        contact with
        {
            Name = $"{served.Partnership.Name}: {contact.Name}",
        };
}
