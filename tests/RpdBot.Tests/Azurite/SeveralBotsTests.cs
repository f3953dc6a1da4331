using Microsoft.Extensions.DependencyInjection;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Tests.FakeTeams;
using RpdBot.Tests.Scenarios;
using RpdBot.Tests.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Azurite;

/// <summary>Two and three bots on one account, without a leader: what they do at once is done once.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class SeveralBotsTests(AzuriteProcess azurite)
{
    private static readonly DateTimeOffset DayBeforeDue = new(2026, 6, 10, 8, 0, 0, TimeSpan.Zero);

    private static readonly (string Id, string Label, (string, string?)[] Inputs, string Words)[] Outcomes =
    [
        ("resolved", "We can resolve it", AnsweringExtensions.Response, "answered that it is resolved"),
        ("proposal", "We have a proposal", AnsweringExtensions.Response, "answered with a proposal"),
        ("needs-time", "We need more time", [("s2-by", "2026-06-18")], "asked for more time"),
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Answers_OfOneTaskGivenAtOnce_AreOneAndShownToAll(int bots)
    {
        await using var partnership = await StartAsync(bots);
        var reference = await partnership.RaiseToOtherManagerAsync();
        var clicks = await ClicksAsync(partnership.Imani, bots);
        MeetBeforeWriting(partnership, reference);
        var answers = await DeliverAsync(partnership, clicks);
        await partnership.QuietAsync();

        var @case = await partnership.CaseAsync(reference);
        var done = Assert.Single(@case.Done, done => done.Occurrence.ToString() == "respond.1");
        var words = Outcomes.Single(outcome => outcome.Id == done.Outcome).Words;
        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.All(answers, answer => Assert.Contains(words, answer.Text, StringComparison.Ordinal));
        Assert.Single(@case.Open);
        await AssertWholeAsync(partnership, reference);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Reminders_SweptByAllAtOnce_AreRecordedAndPostedOnce(int bots)
    {
        await using var partnership = await StartAsync(bots);
        var references = new List<string>();
        for (var number = 0; number < 4; number++)
        {
            references.Add(await partnership.RaiseToOtherManagerAsync());
        }

        partnership.Clock.MoveTo(DayBeforeDue);
        await SweepTogetherAsync(partnership);

        foreach (var reference in references)
        {
            var events = await EventsAsync(partnership, reference);
            Assert.Single(events.OfType<Reminded>());
            var reminders = partnership.Imani.Cards.Where(card => card.Text.Contains("A reminder"));
            Assert.Single(reminders, card => card.Text.Contains(reference, StringComparison.Ordinal));
            await AssertWholeAsync(partnership, reference);
        }
    }

    [Fact]
    public async Task Raise_DeliveredToEveryBotAtOnce_IsOneCase()
    {
        await using var partnership = await StartAsync(bots: 3);
        var robin = partnership.Robin;
        await robin.DialogToCheckAsync("not-resolved");
        var raise = robin.Click(robin.LastCard, "draft-next").ToJsonString();
        await DeliverAsync(partnership, [raise, raise, raise]);
        await partnership.QuietAsync();
        await SweepTogetherAsync(partnership);

        var reference = Assert.Single(await partnership.CasesOfAsync(robin));
        Assert.Empty(await partnership.DraftsAsync(robin));
        Assert.Equal(1, partnership.Tamsin.Sees(reference));
        await AssertWholeAsync(partnership, reference);
    }

    private async Task<Partnership> StartAsync(int bots)
    {
        var partnership = await Partnership.StartAsync(
            "--Storage:Backend=AzureTables",
            $"--Storage:TableEndpoint={azurite.NewAccount()}"
        );
        while (partnership.Bots.Count < bots)
        {
            await partnership.JoinAsync();
        }

        return partnership;
    }

    /// <summary>The answers that somebody has ready on as many devices, each another.</summary>
    private static async Task<List<string>> ClicksAsync(FakeUser user, int count)
    {
        var card = await user.WaitForCardAsync(card => card.Offers(Outcomes[0].Label), "the task");
        var clicks = new List<string>();
        foreach (var (_, outcome, inputs, _) in Outcomes.Take(count))
        {
            await user.ClickAsync(user.Present(card), outcome);
            clicks.Add(user.Click(user.Present(card), "answer", inputs).ToJsonString());
            await user.ClickAsync(user.Present(card), "Back");
        }

        return clicks;
    }

    /// <summary>Holds each bot's first write to the case up until every bot has one ready: all have read the same.</summary>
    private static void MeetBeforeWriting(Partnership partnership, string reference)
    {
        var missing = partnership.Bots.Count;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        foreach (var bot in partnership.Bots)
        {
            var hasCome = false;
            ((FaultyTables)bot.Services.GetRequiredService<ITables>()).Before = request =>
            {
                if (hasCome || request.Kind != TableRequestKind.Commit || request.Partition != reference)
                {
                    return Task.CompletedTask;
                }

                hasCome = true;
                if (Interlocked.Decrement(ref missing) == 0)
                {
                    all.SetResult();
                }

                return all.Task;
            };
        }
    }

    /// <summary>Sends each activity to another bot, all at once.</summary>
    private static async Task<BotAnswer[]> DeliverAsync(Partnership partnership, IReadOnlyList<string> activities)
    {
        var answers = new List<Task<BotAnswer>>();
        foreach (var (activity, bot) in activities.Zip(partnership.Bots))
        {
            partnership.Teams.BotUrl = bot.Urls.First();
            answers.Add(partnership.Teams.DeliverRawAsync(activity));
        }

        return await Task.WhenAll(answers);
    }

    private static async Task SweepTogetherAsync(Partnership partnership)
    {
        bool found;
        do
        {
            var counts = await Task.WhenAll(
                partnership.Bots.Select(bot =>
                    Task.Run(() => bot.Services.GetRequiredService<Sweeper>().SweepAsync(CancellationToken.None))
                )
            );
            await partnership.QuietAsync();
            found = counts.Any(count => count.Subjects > 0);
        } while (found);
    }

    private static async Task<List<CaseEvent>> EventsAsync(Partnership partnership, string reference)
    {
        var rows = partnership.Store.Open("Cases").ReadAllAsync(RowRange.Prefix(reference, "event|"));
        return await rows.Select(row => CaseJson.Read<CaseEvent>(row.Values.Text("event"))).ToListAsync();
    }

    /// <summary>That no event is lost, and that nothing still waits to be delivered.</summary>
    private static async Task AssertWholeAsync(Partnership partnership, string reference)
    {
        var @case = await partnership.CaseAsync(reference);
        Assert.Equal(@case.Revision, (await EventsAsync(partnership, reference)).Count);
        var waiting = partnership.Store.Open("Cases").ReadAllAsync(RowRange.Prefix(reference, "out|"));
        Assert.Empty(await waiting.ToListAsync());
    }
}
