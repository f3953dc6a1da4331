using Microsoft.Extensions.DependencyInjection;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Conversations.Raising;
using RpdBot.Procedures;
using RpdBot.Tables;
using RpdBot.Tests.FakeTeams;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Scenarios;

/// <summary>What people see of a case, and how it stands.</summary>
internal static class SeenExtensions
{
    /// <summary>The case as it is stored.</summary>
    public static async Task<Case> CaseAsync(this Partnership partnership, string reference)
    {
        var book = partnership.Services.GetRequiredService<CaseBook>();
        return (await book.ReadAsync(CaseReference.Read(reference)!.Value, CancellationToken.None))!.Case;
    }

    /// <summary>What waits now, as <c>task.number</c>; empty for a closed case.</summary>
    public static async Task<string> WaitsAsync(this Partnership partnership, string reference) =>
        string.Join(' ', (await partnership.CaseAsync(reference)).Open.Select(task => task.Occurrence.ToString()));

    /// <summary>Whether a request of the bot is a post into this person's chat.</summary>
    public static Func<RecordedRequest, bool> PostsTo(this Partnership _, FakeUser user) =>
        request => request.Method == "POST" && Uri.UnescapeDataString(request.Path).Contains($"{user.Chat.Id}/");

    public static Func<RecordedRequest, bool> PostsToTheChannel(this Partnership partnership) =>
        request =>
            request.Method == "POST"
            && System
                .Text.Encoding.UTF8.GetString(request.Body)
                .Contains(partnership.Channel.Id, StringComparison.Ordinal);

    /// <summary>Lets enough time pass for a message to be tried as often as it ever is.</summary>
    public static async Task PassForTwelveAttemptsAsync(this Partnership partnership)
    {
        for (var tries = 0; tries < 14; tries++)
        {
            await partnership.PassAsync(TimeSpan.FromMinutes(40));
        }
    }

    /// <summary>Robin raises a difference, and no message ever reaches Tamsin, who is to contact the other manager.</summary>
    public static async Task<string> GiveUpOnTamsinAsync(this Partnership partnership)
    {
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Tamsin), new Fault.Refuse(500));
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.PassForTwelveAttemptsAsync();
        return reference;
    }

    /// <summary>The keys of the wake-ups that stand.</summary>
    public static async Task<IReadOnlyList<string>> WakeupsAsync(this Partnership partnership)
    {
        var table = partnership.Store.Open(WakeupKey.Table);
        var keys = new List<string>();
        foreach (var partition in WakeupKey.Partitions)
        {
            keys.AddRange(await table.ReadAllAsync(RowRange.All(partition)).Select(row => row.Key).ToListAsync());
        }

        return keys;
    }

    /// <summary>The references of the cases that are among this person's own.</summary>
    public static async Task<IReadOnlyList<string>> CasesOfAsync(this Partnership partnership, FakeUser user)
    {
        var contacts = partnership.Services.GetRequiredService<Contacts>();
        var references = await contacts.CasesOfAsync(partnership.Person(user), CancellationToken.None);
        return [.. references.Select(reference => reference.Value)];
    }

    /// <summary>This person's drafts that have not become cases.</summary>
    public static Task<IReadOnlyList<Draft>> DraftsAsync(this Partnership partnership, FakeUser user) =>
        partnership.Services.GetRequiredService<Drafts>().AllAsync(partnership.Person(user), CancellationToken.None);

    /// <summary>Somebody as the bot knows them.</summary>
    public static Person Person(this Partnership partnership, FakeUser user) =>
        new() { Name = user.Name, Entra = new EntraId(partnership.Teams.TenantId, user.ObjectId) };

    /// <summary>How often something is on the cards of this person's chat.</summary>
    public static int Sees(this FakeUser user, string text) =>
        user.Cards.Count(card => card.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>That this can be read on the card.</summary>
    public static void AssertSays(this ShownCard card, string text) =>
        Assert.True(card.Text.Contains(text, StringComparison.Ordinal), $"'{text}' is not on:\n{card}");

    /// <summary>That this cannot be read on the card.</summary>
    public static void AssertSilentOn(this ShownCard card, string text) =>
        Assert.False(card.Text.Contains(text, StringComparison.Ordinal), $"'{text}' is on:\n{card}");

    /// <summary>The cards that came after so many.</summary>
    public static IReadOnlyList<ShownCard> CardsAfter(this FakeUser user, int cards) => [.. user.Cards.Skip(cards)];

    /// <summary>
    /// That the case is closed so, and that every card of it that stands says so and asks nothing more: only whoever
    /// raised it is asked what changed.
    /// </summary>
    public static async Task AssertEndedAsync(this Partnership partnership, string reference, End end, string words)
    {
        await partnership.QuietAsync();
        Assert.Equal(end, (await partnership.CaseAsync(reference)).Closing?.End);
        var sent = partnership.Services.GetRequiredService<SentCards>();
        var standing = await sent.AllAsync(CaseReference.Read(reference)!.Value, CancellationToken.None);
        Assert.NotEmpty(standing);
        foreach (var place in standing)
        {
            var owner = partnership.Everybody.SingleOrDefault(user =>
                user.Chat.Id == place.Conversation.Conversation.Id
            );
            var cards = owner?.Cards ?? partnership.Channel.Cards;
            Assert.All(cards.Where(card => place.Activities.Contains(card.ActivityId)), card => card.AssertSays(words));
        }

        Assert.All(
            partnership.Everybody.SelectMany(user => user.Cards).Where(card => !IsWhatChanged(partnership, card)),
            card => Assert.DoesNotContain(card.Actions, action => action.Verb is "answer")
        );
    }

    private static bool IsWhatChanged(Partnership partnership, ShownCard card) =>
        partnership.Robin.Cards.Any(own => own.ActivityId == card.ActivityId)
        && card.Text.Contains("What has changed for the child?", StringComparison.Ordinal);
}
