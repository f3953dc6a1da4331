using Microsoft.Extensions.DependencyInjection;
using RpdBot.Tables;
using RpdBot.Tests.FakeTeams;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Scenarios;

/// <summary>The daily digest: what it tells, when it comes, and what happens when it cannot be sent.</summary>
public sealed class DigestTests
{
    /// <summary>Friday 5 June 2026, 08:30 in London.</summary>
    private static readonly DateTimeOffset Friday = new(2026, 6, 5, 7, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Monday = Friday.AddDays(3);

    private static bool IsPost(RecordedRequest request) =>
        request.Path.EndsWith("/v3/conversations", StringComparison.Ordinal);

    [Fact]
    public async Task Digest_OnWorkingDays_ComesOnceAtItsTime()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        await partnership.PassAsync(Friday.AddSeconds(-1));
        Assert.Empty(channel.Digests());

        await partnership.PassAsync(Friday);
        Assert.Single(channel.Digests());
        channel.LastCard.AssertSays("Digest for Friday 5 June 2026");
        await partnership.PassAsync(Friday.AddHours(12));
        await partnership.PassAsync(Monday.AddSeconds(-1));
        Assert.Single(channel.Digests());
        await partnership.PassAsync(Monday);
        Assert.Equal(2, channel.Digests().Count);
    }

    [Fact]
    public async Task Digest_InWinter_KeepsToTheLondonClock()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        var tuesday = new DateTimeOffset(2026, 12, 1, 8, 30, 0, TimeSpan.Zero);
        await partnership.PassAsync(tuesday.AddSeconds(-1));
        var before = channel.Digests().Count;
        await partnership.PassAsync(tuesday);

        Assert.Equal(before + 1, channel.Digests().Count);
    }

    [Fact]
    public async Task Digest_AfterDaysOfDowntime_IsMadeUpOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        await partnership.StopBotAsync();
        partnership.Clock.MoveTo(Monday.AddDays(2).AddHours(3));
        await partnership.StartBotAsync();
        await partnership.SweepAsync();
        Assert.Single(channel.Digests());

        await partnership.PassAsync(Monday.AddDays(3));
        Assert.Equal(2, channel.Digests().Count);
    }

    [Fact]
    public async Task Digest_WithTheChannelChosenAgain_StillComesOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.WithChannelAsync();
        await partnership.PassAsync(TimeSpan.FromMinutes(3));
        var channel = await partnership.WithChannelAsync();
        await partnership.PassAsync(Friday.AddHours(2));

        Assert.Single(channel.Digests());
    }

    [Fact]
    public async Task Digest_AskedForBefore_StillComesWithTheNews()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        partnership.Clock.Advance(TimeSpan.FromMinutes(1));
        await partnership.Robin.RaiseAsync("not-yet");
        await partnership.QuietAsync();
        await partnership.Unit.MentionInChannelAsync(channel, "digest");
        await partnership.PassAsync(Friday);
        await partnership.PassAsync(Monday);

        Assert.Equal(3, channel.Digests().Count);
        Assert.All(channel.Digests().Take(2), digest => digest.AssertSays("1 difference was raised."));
        channel.LastCard.AssertSilentOn("raised");
    }

    [Fact]
    public async Task Digest_OfAFormalCase_FollowsItFromNewToClosed()
    {
        await using var partnership = await UnitExtensions.StartFormalAsync();
        var channel = await partnership.WithChannelAsync();
        partnership.Clock.Advance(TimeSpan.FromMinutes(1));
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.PassAsync(Friday);
        channel.LastCard.AssertSays("New in the formal stages: 1");
        channel.LastCard.AssertSays($"{reference}  ·  A.B.  ·  Oakfield Primary School with");
        channel.LastCard.AssertSays("Waiting for an answer: 1");

        await partnership.PassAsync(Monday.AddDays(7));
        channel.LastCard.AssertSays("Overdue, the longest first: 1");
        channel.LastCard.AssertSays("working days late");
        await partnership.AnswerAsync(partnership.Imani, "We can resolve it", AnsweringExtensions.Response);
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is resolved: close the case",
            AnsweringExtensions.LastContact
        );
        await partnership.PassAsync(Monday.AddDays(8));
        channel.LastCard.AssertSays("Closed: 1");
        channel.LastCard.AssertSays("resolved on Monday 15 June");
        channel.LastCard.AssertSays("Nothing waits and nothing is late.");
        await partnership.PassAsync(Monday.AddDays(9));
        channel.LastCard.AssertSilentOn(reference);
    }

    [Fact]
    public async Task Digest_ThatTeamsRefuses_ComesLaterAndOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        partnership.Teams.Faults.When(IsPost, new Fault.Refuse(503), times: 3);
        await partnership.PassAsync(Friday);
        Assert.Empty(channel.Digests());
        foreach (var minutes in new[] { 1, 2, 3, 4, 60 })
        {
            await partnership.PassAsync(TimeSpan.FromMinutes(minutes));
        }

        Assert.Single(channel.Digests());
    }

    [Fact]
    public async Task Digest_ThatTeamsThrottles_WaitsAsLongAsTeamsSays()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        partnership.Teams.Faults.Next(Fault.Throttle(20 * 60));
        await partnership.PassAsync(Friday);
        await partnership.PassAsync(Friday.AddMinutes(19));
        Assert.Empty(channel.Digests());
        await partnership.PassAsync(Friday.AddMinutes(20));

        Assert.Single(channel.Digests());
    }

    [Fact]
    public async Task Digest_GivenUpForADay_IsToldByTheNextWithAllTheNews()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        partnership.Clock.Advance(TimeSpan.FromMinutes(1));
        await partnership.Robin.RaiseAsync("not-yet");
        partnership.Teams.Faults.When(IsPost, new Fault.Refuse(413));
        await partnership.PassAsync(Friday);
        await partnership.PassAsync(Friday.AddHours(9));
        partnership.Teams.Faults.Clear();
        await partnership.PassAsync(Monday);

        channel.Digests().Single().AssertSays("1 difference was raised.");
    }

    [Fact]
    public async Task Digest_LostBetweenRecordAndSend_ComesAfterTheLease()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        var broken = 0;
        partnership.Store.Before = request =>
            request.Table == "Register" && broken++ == 0 ? throw new StoreException("Gone.") : Task.CompletedTask;
        await partnership.PassAsync(Friday);
        Assert.Empty(channel.Digests());
        await partnership.StopBotAsync();
        await partnership.StartBotAsync();
        await partnership.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Single(channel.Digests());
    }

    [Fact]
    public async Task Digest_WithSeveralInstancesWokenAtOnce_ComesOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        partnership.Clock.MoveTo(Friday);
        var job = partnership.Services.GetServices<IWakeupHandler>().Single(one => one.Handles("digest|demo"));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => job.WakeAsync("digest|demo", Friday, default)));

        Assert.Single(channel.Digests());
    }
}
