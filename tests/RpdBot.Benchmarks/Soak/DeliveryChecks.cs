using System.Text.Json.Nodes;
using RpdBot.Casework;
using RpdBot.Tests.FakeTeams;
using RpdBot.Views;

namespace RpdBot.Benchmarks.Soak;

/// <summary>What was to reach somebody against what did.</summary>
internal static class DeliveryChecks
{
    private const int MostPages = 10;

    public static void Check(Checks checks, SoakCase file, IServiceProvider services, SentPosts sent)
    {
        var reference = file.Case.Reference;
        checks.That(
            "every message was dealt with",
            file.Slots.Count == 0,
            () => $"{reference}: {string.Join(", ", file.Slots.Select(slot => slot.Key))}"
        );
        foreach (var (person, notices) in Notices(file))
        {
            checks.That(
                "every message was sent at least once",
                sent.CountOf(person, reference.Value) >= notices,
                () => $"{reference}: {notices} notices for {person}, {sent.CountOf(person, reference.Value)} posts"
            );
        }

        var cards = services.GetRequiredService<CaseCards>();
        foreach (var card in file.Sent.Where(card => card.Person is not null))
        {
            var pages = Pages(cards, file, card);
            foreach (var activity in pages[0].IsForm ? [] : card.Activities)
            {
                var shown = sent.Standing(card.Conversation.Conversation.Id!, activity);
                checks.That(
                    "every card shows the last state",
                    pages.Exists(page => Difference(shown, page.Json).Length == 0),
                    () =>
                        $"{reference} {card.Subject} of {card.Person!.Name} in {activity}, remembered at {card.Revision} of {file.Case.Revision}, written by {sent.WritesOf(activity)}: {Difference(shown, pages[0].Json)}"
                );
            }
        }
    }

    /// <summary>The card as it should be, page by page: its reader may have turned to another.</summary>
    private static List<DrawnCard> Pages(CaseCards cards, SoakCase file, SentCard card) =>
        [
            .. Enumerable
                .Range(1, MostPages)
                .Select(page => cards.Draw(file.Stored, card.Person!, card.Subject, new Drawing { Page = page }))
                .DistinctBy(page => page.Hash),
        ];

    /// <summary>What the card should say and does not. It may say more: why something was refused.</summary>
    private static string Difference(JsonNode? shown, JsonNode? expected)
    {
        string[] says = shown is null ? [] : CardReader.Text(shown).Split('\n');
        string[] missing = [.. CardReader.Text(expected!).Split('\n').Except(says)];
        return missing.Length == 0
            ? ""
            : $"misses {string.Join(" / ", missing.Take(2))}; says {string.Join(" / ", says.Skip(2).Take(3))}";
    }

    /// <summary>How many notices each person was to get.</summary>
    private static IEnumerable<(string ObjectId, int Count)> Notices(SoakCase file) =>
        file.Called()
            .Where(slot => slot is { Purpose: Purpose.Notice, Person.Entra: not null })
            .DistinctBy(slot => slot.Key)
            .GroupBy(slot => slot.Person!.Entra!.Value.ObjectId)
            .Select(group => (group.Key, group.Count()));
}
