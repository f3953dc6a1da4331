using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Wakeups;

public sealed class SweepServiceTests : IDisposable
{
    private readonly WakeupRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public async Task Service_Started_SweepsAtOnceAndThenAfterEachInterval()
    {
        using var service = Service();
        await service.StartAsync(default);
        await room.Clock.UntilTimersAsync();
        Assert.Equal(16, room.Tables.Queries);

        room.Clock.Advance(TimeSpan.FromSeconds(23));
        Assert.Equal(16, room.Tables.Queries);
        room.Clock.Advance(TimeSpan.FromSeconds(14)); // 30 s, give or take a fifth
        await room.Clock.UntilTimersAsync();
        Assert.Equal(32, room.Tables.Queries);
        await service.StopAsync(default);
    }

    [Fact]
    public async Task Service_WhoseSweepFails_SweepsAgain()
    {
        using var service = Service();
        room.Tables.Before = _ => throw new InvalidOperationException("a bug");
        await service.StartAsync(default);
        await room.Clock.UntilTimersAsync();

        room.Tables.Before = null;
        await room.ScheduleAsync("case|1", 0);
        room.Clock.Advance(TimeSpan.FromSeconds(36));
        await room.Clock.UntilTimersAsync();
        Assert.Single(room.Handler.Looks);
        await service.StopAsync(default);
    }

    [Fact]
    public async Task Service_Stopped_Ends()
    {
        using var service = Service();
        await service.StartAsync(default);
        await room.Clock.UntilTimersAsync();
        await service.StopAsync(default);
        Assert.True(service.ExecuteTask?.IsCompleted);
    }

    private SweepService Service() =>
        new(
            room.Sweeper,
            Options.Create(new SweeperOptions()),
            room.Clock,
            new Random(1),
            NullLogger<SweepService>.Instance
        );
}
