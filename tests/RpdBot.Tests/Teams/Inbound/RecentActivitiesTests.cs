using RpdBot.Teams.Inbound;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class RecentActivitiesTests
{
    private readonly RecentActivities _recent = new(new ManualTime());

    [Fact]
    public void Answers_BeyondTheCapacity_AreForgottenOldestFirst()
    {
        for (var number = 0; number <= RecentActivities.Capacity; number++)
        {
            Assert.True(Run(number));
        }

        Assert.False(Run(RecentActivities.Capacity));
        Assert.True(Run(0));
    }

    [Fact]
    public async Task Turns_AtTheSameTime_RunOnce()
    {
        var runs = 0;
        await Parallel.ForAsync(
            0,
            100,
            async (_, _) =>
                await _recent.Answer(
                    Key(1),
                    async () =>
                    {
                        Interlocked.Increment(ref runs);
                        await Task.Yield();
                        return TurnAnswer.Done;
                    },
                    out var _
                )
        );

        Assert.Equal(1, runs);
    }

    private bool Run(int number)
    {
        _ = _recent.Answer(Key(number), () => Task.FromResult(TurnAnswer.Done), out var isNew);
        return isNew;
    }

    private static ActivityKey Key(int number) => new("msteams", "a:1", "message", $"{number}");
}
