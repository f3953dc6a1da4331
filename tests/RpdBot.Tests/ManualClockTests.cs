namespace RpdBot.Tests;

public sealed class ManualClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private readonly ManualClock clock = new(Start);

    [Fact]
    public void Now_UntilMoved_Stands()
    {
        Assert.Equal(Start, clock.GetUtcNow());
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(Start.AddMinutes(5), clock.GetUtcNow());
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.MoveTo(Start));
    }

    [Fact]
    public void Timers_OnTheWay_FireInOrderAtTheirOwnMoment()
    {
        var fired = new List<(string Name, DateTimeOffset At)>();
        using var late = Timer("late", 20, fired);
        using var early = Timer("early", 10, fired);
        using var after = Timer("after", 31, fired);

        clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal([("early", Start.AddSeconds(10)), ("late", Start.AddSeconds(20))], fired);
        Assert.Equal(Start.AddSeconds(30), clock.GetUtcNow());
    }

    [Fact]
    public void PeriodicTimer_PastSeveralPeriods_FiresForEach()
    {
        var count = 0;
        var seconds = TimeSpan.FromSeconds(10);
        using (clock.CreateTimer(_ => count++, null, seconds, seconds))
        {
            clock.Advance(TimeSpan.FromSeconds(35));
        }

        clock.Advance(TimeSpan.FromSeconds(35));
        Assert.Equal(3, count);
    }

    [Fact]
    public async Task Delay_OnThisClock_EndsWhenItMoves()
    {
        var delay = Task.Delay(TimeSpan.FromHours(1), clock);
        await clock.UntilTimersAsync();
        Assert.False(delay.IsCompleted);
        clock.Advance(TimeSpan.FromHours(1));
        await delay;
    }

    private ITimer Timer(string name, int seconds, List<(string Name, DateTimeOffset At)> fired) =>
        clock.CreateTimer(
            _ => fired.Add((name, clock.GetUtcNow())),
            null,
            TimeSpan.FromSeconds(seconds),
            Timeout.InfiniteTimeSpan
        );
}
