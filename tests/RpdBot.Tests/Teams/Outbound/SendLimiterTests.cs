using Microsoft.Extensions.Options;
using RpdBot.Teams;
using RpdBot.Teams.Outbound;

namespace RpdBot.Tests.Teams.Outbound;

public sealed class SendLimiterTests
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();

    [Fact]
    public async Task Sends_BeyondSevenInASecond_Wait()
    {
        var limiter = Limiter(patience: TimeSpan.Zero);
        for (var sent = 0; sent < 7; sent++)
        {
            Assert.Equal(TimeSpan.Zero, await EnterAsync(limiter));
        }

        Assert.Equal(OneSecond, await EnterAsync(limiter));
        _time.Advance(OneSecond);
        Assert.Equal(TimeSpan.Zero, await EnterAsync(limiter)); // the eighth in two seconds
        Assert.Equal(OneSecond, await EnterAsync(limiter));
    }

    [Fact]
    public async Task Sends_ToAnotherConversation_DoNotWait()
    {
        var limiter = Limiter(patience: TimeSpan.Zero);
        for (var sent = 0; sent < 7; sent++)
        {
            await EnterAsync(limiter, "a:ann");
        }

        Assert.Equal(TimeSpan.Zero, await EnterAsync(limiter, "a:ben"));
    }

    [Fact]
    public async Task Sends_ToThreadsOfOneChannel_CountTogether()
    {
        var limiter = Limiter(patience: TimeSpan.Zero);
        for (var sent = 0; sent < 7; sent++)
        {
            await EnterAsync(limiter, $"19:channel@thread.tacv2;messageid={sent}");
        }

        Assert.NotEqual(TimeSpan.Zero, await EnterAsync(limiter, "19:channel@thread.tacv2"));
    }

    [Fact]
    public async Task Sends_BeyondFiftyInASecondOverall_Wait()
    {
        var limiter = Limiter(patience: TimeSpan.Zero);
        for (var sent = 0; sent < 50; sent++)
        {
            Assert.Equal(TimeSpan.Zero, await EnterAsync(limiter, $"a:{sent}"));
        }

        Assert.Equal(OneSecond, await EnterAsync(limiter, "a:one-more"));
    }

    [Fact]
    public async Task Send_WithinItsPatience_WaitsForItsTurn()
    {
        var limiter = Limiter(patience: TimeSpan.FromSeconds(2));
        for (var sent = 0; sent < 7; sent++)
        {
            await EnterAsync(limiter);
        }

        var waiting = EnterAsync(limiter);
        await _time.WaitForTimerAsync(OneSecond);
        Assert.False(waiting.IsCompleted);
        _time.Advance(OneSecond);

        Assert.Equal(TimeSpan.Zero, await waiting);
    }

    [Fact]
    public async Task Members_BesideSends_HaveTheirOwnLimits()
    {
        var limiter = Limiter(patience: TimeSpan.Zero);
        for (var looked = 0; looked < 14; looked++)
        {
            Assert.Equal(TimeSpan.Zero, await limiter.EnterMembersAsync("a:1", CancellationToken.None));
        }

        Assert.Equal(OneSecond, await limiter.EnterMembersAsync("a:1", CancellationToken.None));
        Assert.Equal(TimeSpan.Zero, await EnterAsync(limiter, "a:1"));
    }

    [Fact]
    public async Task Sends_WithoutLimits_NeverWait()
    {
        var limiter = new SendLimiter(Options.Create(new TeamsOptions { LimitsSends = false }), _time);
        for (var sent = 0; sent < 100; sent++)
        {
            Assert.Equal(TimeSpan.Zero, await EnterAsync(limiter));
        }
    }

    [Fact]
    public async Task Sends_AtRandomMoments_NeverBreakALimit()
    {
        const int Seed = 20261202;
        var random = new Random(Seed);
        var limiter = Limiter(patience: TimeSpan.Zero);
        var made = new List<(string Conversation, DateTimeOffset At)>();
        for (var attempt = 0; attempt < 20_000; attempt++)
        {
            var conversation = random.Next(4) == 0 ? $"a:{random.Next(60)}" : "a:busy";
            if (await EnterAsync(limiter, conversation) == TimeSpan.Zero)
            {
                made.Add((conversation, _time.GetUtcNow()));
            }

            _time.Advance(TimeSpan.FromMilliseconds(random.Next(8) == 0 ? random.Next(3000) : random.Next(20)));
        }

        var busy = made.Where(one => one.Conversation == "a:busy").Select(one => one.At).ToList();
        Assert.True(busy.Count > 1800, $"Seed {Seed}: only {busy.Count}");
        Assert.All(
            SendRate.Conversation,
            rate => Assert.True(Most(busy, rate.Window) <= rate.Count, $"Seed {Seed}: {rate}")
        );
        Assert.True(Most([.. made.Select(one => one.At)], OneSecond) <= 50, $"Seed {Seed}: overall");
    }

    /// <summary>The most that fall into any window of this length.</summary>
    private static int Most(List<DateTimeOffset> moments, TimeSpan window)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < moments.Count; last++)
        {
            while (moments[last] - moments[first] >= window)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    private SendLimiter Limiter(TimeSpan patience) =>
        new(Options.Create(new TeamsOptions { SendPatience = patience }), _time);

    private static Task<TimeSpan> EnterAsync(SendLimiter limiter, string conversation = "a:ann") =>
        limiter.EnterAsync(conversation, CancellationToken.None);
}
