using RpdBot.Tables;
using RpdBot.Tests.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Wakeups;

public sealed class SweeperTests : IDisposable
{
    private readonly WakeupRoom room = new();

    public void Dispose() => room.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    public async Task Sweep_WithNothingDue_IsSixteenQueriesWhateverIsOpen(int open)
    {
        foreach (var index in Enumerable.Range(0, open))
        {
            await room.ScheduleAsync($"case|{index}", 1 + index);
        }

        room.Tables.Forget();
        Assert.Equal(SweepCount.Nothing, await room.SweepAsync());
        Assert.Equal((0, 16, 0), (room.Tables.Reads, room.Tables.Queries, room.Tables.Commits));
        Assert.Empty(room.Handler.Looks);
    }

    [Fact]
    public async Task Sweep_AtTheVeryTick_LooksAndTheTickBeforeDoesNot()
    {
        await room.ScheduleAsync("case|1", 5);
        room.Clock.MoveTo(WakeupRoom.Start.AddMinutes(5).AddTicks(-1));
        await room.SweepAsync();
        Assert.Empty(room.Handler.Looks);

        room.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(new SweepCount(1, 1, 0), await room.SweepAsync());
        Assert.Equal([("case|1", WakeupRoom.Start.AddMinutes(5))], room.Handler.Looks);
        Assert.Empty(await room.StandingAsync());
    }

    [Fact]
    public async Task Guard_ThatWasNotTakenBack_TellsThatItsWriterHasVanished()
    {
        await room.ScheduleAsync("case|1", 0);
        await room.Book.ScheduleAsync("case|2", [], guards: [WakeupRoom.Start], "w", default);
        var (_, guards) = await room.Book.ScheduleAsync("case|3", [], guards: [WakeupRoom.Start], "w", default);
        await room.Book.CancelAsync(guards, default);
        await room.SweepAsync();

        Assert.Equal(["case|1", "case|2"], room.Handler.Looks.Select(look => look.Subject).Order());
        Assert.Equal(["case|2"], room.Handler.Recoveries);
    }

    [Fact]
    public async Task Subject_WithANextMoment_HasARowThereInTheCommitThatDeletesTheOneTaken()
    {
        await room.ScheduleAsync("case|1", 0);
        room.Handler.Answer = _ => Task.FromResult<DateTimeOffset?>(WakeupRoom.Start.AddMinutes(30));
        room.Tables.Forget();
        await room.SweepAsync();

        Assert.Equal(1, room.Tables.Commits);
        Assert.Equal(["30|case|1|sweep"], await room.StandingAsync());
    }

    [Fact]
    public async Task Subject_WithAGuardAtItsNextMoment_HasARowOfItsOwnThere()
    {
        await room.ScheduleAsync("case|1", 0);
        var guard = await room.ScheduleAsync("case|1", 30, "guard");
        room.Handler.Answer = _ => Task.FromResult<DateTimeOffset?>(WakeupRoom.Start.AddMinutes(30));
        await room.SweepAsync();
        await room.Book.CancelAsync(guard, default);
        Assert.Equal(["30|case|1|sweep"], await room.StandingAsync());
    }

    [Fact]
    public async Task Subject_DueAgainAtTheMomentTaken_KeepsThatRow()
    {
        await room.ScheduleAsync("case|1", 0);
        room.Handler.Answer = _ => Task.FromResult<DateTimeOffset?>(WakeupRoom.Start);
        await room.SweepAsync();
        Assert.Equal(new SweepCount(1, 1, 0), await room.SweepAsync());
        Assert.Equal(["0|case|1|sweep"], await room.StandingAsync());
        Assert.Equal(2, room.Handler.Looks.Count);
    }

    [Fact]
    public async Task Rows_SeveralOfOneSubject_AreOneLook()
    {
        foreach (var minute in Enumerable.Range(0, 150))
        {
            await room.ScheduleAsync("case|1", minute);
        }

        room.Clock.Advance(TimeSpan.FromMinutes(200));
        room.Handler.Answer = _ => Task.FromResult<DateTimeOffset?>(WakeupRoom.Start.AddMinutes(300));
        Assert.Equal(new SweepCount(150, 1, 0), await room.SweepAsync());
        Assert.Single(room.Handler.Looks);
        Assert.Equal(["300|case|1|sweep"], await room.StandingAsync());
    }

    [Fact]
    public async Task Row_WrittenWhileTheSubjectIsLookedAt_Stays()
    {
        await room.ScheduleAsync("case|1", 0, "before");
        room.Handler.Answer = async _ =>
        {
            await room.ScheduleAsync("case|1", 0, "during");
            await room.ScheduleAsync("case|1", 0, "before");
            return null;
        };
        await room.SweepAsync();
        Assert.Equal(["0|case|1|before", "0|case|1|during"], await room.StandingAsync());
    }

    [Fact]
    public async Task Row_ThatAnotherSweeperTookMeanwhile_IsNoMatter()
    {
        await room.ScheduleAsync("case|1", 0, "a");
        await room.ScheduleAsync("case|1", 0, "b");
        var other = new RecordingHandler();
        room.Handler.Answer = async _ =>
        {
            await room.NewSweeper(new Random(2), other).SweepAsync(default);
            return WakeupRoom.Start.AddMinutes(30);
        };
        Assert.Equal(0, (await room.SweepAsync()).Failed);
        Assert.Single(other.Looks);
        Assert.Equal(["30|case|1|sweep"], await room.StandingAsync());
    }

    [Fact]
    public async Task Subject_ThatFails_KeepsItsRowAndStopsNoOther()
    {
        foreach (var index in Enumerable.Range(0, 40))
        {
            await room.ScheduleAsync($"case|{index}", 0);
        }

        room.Handler.Answer = subject =>
            subject is "case|7" ? throw new InvalidOperationException("seven") : Task.FromResult<DateTimeOffset?>(null);
        Assert.Equal(new SweepCount(40, 40, 1, WakeupRoom.Start), await room.SweepAsync());
        Assert.Equal(["0|case|7|w"], await room.StandingAsync());

        room.Handler.Answer = _ => Task.FromResult<DateTimeOffset?>(null);
        await room.SweepAsync();
        Assert.Empty(await room.StandingAsync());
    }

    [Fact]
    public async Task Subject_ThatNobodyHandles_KeepsItsRow()
    {
        await room.ScheduleAsync("job|digest", 0);
        Assert.Equal(new SweepCount(1, 1, 1, WakeupRoom.Start), await room.SweepAsync());
        Assert.Equal(["0|job|digest|w"], await room.StandingAsync());

        var jobs = new RecordingHandler("job|");
        await room.NewSweeper(new Random(1), room.Handler, jobs).SweepAsync(default);
        Assert.Equal("job|digest", Assert.Single(jobs.Looks).Subject);
        Assert.Empty(room.Handler.Looks);
    }

    [Fact]
    public async Task Row_ThatIsNoWakeup_StopsNoOther()
    {
        await room.ScheduleAsync("case|1", 0);
        var partition = WakeupKey.PartitionOf("case|1");
        await room
            .Tables.Open("Wakeups")
            .CommitAsync(partition, [new RowChange.Insert("00nonsense", RowValues.Empty)], default);
        Assert.Equal(new SweepCount(2, 2, 1), await room.SweepAsync());
        Assert.Single(room.Handler.Looks);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(16)]
    public async Task Partition_ThatCannotBeRead_StopsNoOther(int request)
    {
        foreach (var index in Enumerable.Range(0, 200))
        {
            await room.ScheduleAsync($"case|{index}", 5);
        }

        room.Tables.Forget();
        room.Tables.FailRequest(request, FaultMoment.Before); // nothing is due, so all requests are queries
        Assert.Equal(new SweepCount(0, 0, 1), await room.SweepAsync());

        room.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(new SweepCount(200, 200, 0), await room.SweepAsync());
    }

    [Theory]
    [InlineData(FaultMoment.Before)]
    [InlineData(FaultMoment.After)]
    public async Task Settling_ThatFails_NeverLeavesTheSubjectWithoutARow(FaultMoment moment)
    {
        await room.ScheduleAsync("case|1", 0);
        room.Handler.Answer = _ => Task.FromResult<DateTimeOffset?>(WakeupRoom.Start.AddMinutes(30));
        room.Tables.Forget();
        room.Tables.Before = request =>
        {
            if (request.Kind == TableRequestKind.Commit)
            {
                room.Tables.FailRequest(request.Number, moment);
            }

            return Task.CompletedTask;
        };

        Assert.Equal(1, (await room.SweepAsync()).Failed);
        Assert.Equal([moment == FaultMoment.Before ? "0|case|1|w" : "30|case|1|sweep"], await room.StandingAsync());
    }

    [Fact]
    public async Task Partitions_OfSweepsWithOtherSeeds_ComeInOtherOrders()
    {
        var first = await OrderAsync(1);
        Assert.Equal(WakeupKey.Partitions, first.Order(StringComparer.Ordinal));
        Assert.Equal(first, await OrderAsync(1));
        Assert.NotEqual(first, await OrderAsync(2));
    }

    [Fact]
    public async Task Sweep_ThatIsStopped_LeavesTheRow()
    {
        await room.ScheduleAsync("case|1", 0);
        using var stop = new CancellationTokenSource();
        room.Handler.Answer = _ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => room.Sweeper.SweepAsync(stop.Token));
        Assert.Equal(["0|case|1|w"], await room.StandingAsync());
    }

    private async Task<List<string>> OrderAsync(int seed)
    {
        room.Tables.Forget();
        await room.NewSweeper(new Random(seed), room.Handler).SweepAsync(default);
        return [.. room.Tables.Requests.Select(request => request.Partition)];
    }
}
