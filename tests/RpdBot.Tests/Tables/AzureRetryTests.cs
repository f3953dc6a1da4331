using RpdBot.Tables;
using RpdBot.Tests.FakeAzure;
using static RpdBot.Tables.RowChange;

namespace RpdBot.Tests.Tables;

/// <summary>What becomes of requests that go wrong on the way, or that the service cannot answer now.</summary>
public sealed class AzureRetryTests
{
    private static readonly RowValues One = RowValues.Empty.With("n", 1);
    private static readonly RowValues Two = RowValues.Empty.With("n", 2);

    private readonly ManualClock clock = new(new DateTimeOffset(2026, 6, 4, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeAzureServer server;

    public AzureRetryTests() => server = new FakeAzureServer(clock);

    [Theory]
    [InlineData(FakeFault.Busy)]
    [InlineData(FakeFault.RequestLost)]
    [InlineData(FakeFault.AnswerLost)]
    [InlineData(FakeFault.FailedAfterwards)]
    public async Task Read_ThatGoesWrongTwice_IsTriedAgain(FakeFault fault)
    {
        var (table, _) = await WithARowAsync();
        server.FailRequest(1, fault);
        server.FailRequest(2, fault);

        Assert.Equal(One, (await table.GetAsync("p", "a", default))?.Values);
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request.Call).Distinct());
    }

    [Theory]
    [InlineData(FakeFault.Busy, "503 ServerBusy")]
    [InlineData(FakeFault.FailedAfterwards, "500 OperationTimedOut")]
    [InlineData(FakeFault.RequestLost, "did not answer")]
    public async Task Read_ThatGoesOnGoingWrong_EndsWithAReason(FakeFault fault, string reason)
    {
        var (table, _) = await WithARowAsync();
        FailAll(fault);
        var unknown = await Assert.ThrowsAsync<StoreException>(() => table.GetAsync("p", "a", default));
        Assert.Contains(reason, unknown.Message, StringComparison.Ordinal);
        Assert.Equal(5, server.Requests.Count);
    }

    [Theory]
    [InlineData(FakeFault.Busy)]
    [InlineData(FakeFault.RequestLost)]
    public async Task Commit_ThatDoesNotArriveAtFirst_IsMade(FakeFault fault)
    {
        var (table, etag) = await WithARowAsync();
        server.FailRequest(1, fault);
        var made = await table.CommitAsync("p", [new Replace("a", Two, etag), new Insert("b", One)], default);
        Assert.Equal(["a", "b"], Assert.IsType<CommitResult.Committed>(made).ETags.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(FakeFault.AnswerLost)]
    [InlineData(FakeFault.FailedAfterwards)]
    public async Task Commit_WhoseFirstTryWasDone_IsRefusedByItsOwnRows(FakeFault fault)
    {
        var (table, etag) = await WithARowAsync();
        await RefusedByItselfAsync(table, fault, new Insert("b", Two), RefusedBecause.Exists);
        await RefusedByItselfAsync(table, fault, new Replace("a", Two, etag), RefusedBecause.Changed);
        var written = (await table.GetAsync("p", "a", default))!.ETag;
        await RefusedByItselfAsync(table, fault, new Delete("a", written), RefusedBecause.Missing);

        Assert.Null(await table.GetAsync("p", "a", default));
        Assert.Equal(Two, (await table.GetAsync("p", "b", default))?.Values);
    }

    [Theory]
    [InlineData(FakeFault.RequestLost, false)]
    [InlineData(FakeFault.Busy, false)]
    [InlineData(FakeFault.AnswerLost, true)]
    [InlineData(FakeFault.FailedAfterwards, true)]
    public async Task Commit_WithoutAnAnswer_IsUnknown(FakeFault fault, bool made)
    {
        await WithARowAsync();
        using var tables = server.OpenTables(retries: 0);
        var table = tables.Open("Cases");
        server.FailRequest(1, fault);
        await Assert.ThrowsAsync<StoreException>(() => table.CommitAsync("p", [new Upsert("a", Two)], default));
        Assert.Equal(made ? Two : One, (await table.GetAsync("p", "a", default))?.Values);
    }

    [Fact]
    public async Task Commit_RefusedAsIfAnotherWereQuicker_ChangesNothing()
    {
        var (table, etag) = await WithARowAsync();
        server.FailRequest(1, FakeFault.Refused);
        var result = await table.CommitAsync("p", [new Insert("b", One), new Replace("a", Two, etag)], default);
        Assert.Equal(new CommitResult.Refused("a", RefusedBecause.Changed), result);
        Assert.Equal(1, server.Snapshot().Count("Cases"));
    }

    [Fact]
    public async Task Table_WhoseMakingIsNotAnswered_IsThereAllTheSame()
    {
        using var tables = server.OpenTables();
        server.FailRequest(2, FakeFault.AnswerLost);
        var made = await tables.Open("Cases").CommitAsync("p", [new Insert("a", One)], default);
        Assert.IsType<CommitResult.Committed>(made);
        Assert.Equal(
            [FakeRequestKind.Commit, FakeRequestKind.MakeTable, FakeRequestKind.MakeTable, FakeRequestKind.Commit],
            server.Requests.Select(request => request.Kind)
        );
    }

    [Fact]
    public async Task Table_NotYetWrittenTo_IsEmpty()
    {
        using var tables = server.OpenTables();
        Assert.Null(await tables.Open("Cases").GetAsync("p", "a", default));
        Assert.Empty(await tables.Open("Cases").ReadAllAsync(RowRange.All("p")).ToListAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Service_ThatNeverAnswers_IsGivenUp()
    {
        using var tables = server.OpenTables(retries: 4, patience: TimeSpan.FromSeconds(25));
        server.Before = _ => new TaskCompletionSource<HttpResponseMessage?>().Task;
        var commit = tables.Open("Cases").CommitAsync("p", [new Insert("a", One)], default);
        await clock.UntilTimersAsync();
        clock.Advance(TimeSpan.FromSeconds(25));
        await Assert.ThrowsAsync<StoreException>(() => commit);
    }

    [Fact]
    public async Task Commit_CancelledOnceBegun_IsCarriedToAnAnswer()
    {
        var (table, _) = await WithARowAsync();
        using var caller = new CancellationTokenSource();
        server.Before = async _ =>
        {
            await caller.CancelAsync();
            return null;
        };
        var result = await table.CommitAsync("p", [new Upsert("a", Two)], caller.Token);
        Assert.IsType<CommitResult.Committed>(result);
    }

    [Fact]
    public async Task Store_AlreadyClosed_IsUnknown()
    {
        var tables = server.OpenTables(retries: 0);
        tables.Dispose();
        await Assert.ThrowsAsync<StoreException>(() => tables.Open("Cases").GetAsync("p", "a", default));
    }

    [Fact]
    public async Task Read_CancelledWhileWaiting_Ends()
    {
        var (table, _) = await WithARowAsync();
        using var caller = new CancellationTokenSource();
        server.Before = async _ =>
        {
            await caller.CancelAsync();
            return await new TaskCompletionSource<HttpResponseMessage?>().Task;
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.GetAsync("p", "a", caller.Token));
    }

    private async Task RefusedByItselfAsync(ITable table, FakeFault fault, RowChange change, RefusedBecause because)
    {
        server.Forget();
        server.FailRequest(1, fault);
        Assert.Equal(new CommitResult.Refused(change.Key, because), await table.CommitAsync("p", [change], default));
        Assert.Equal(2, server.Requests.Count);
    }

    private void FailAll(FakeFault fault)
    {
        for (var number = 1; number <= 10; number++)
        {
            server.FailRequest(number, fault);
        }
    }

    private async Task<(ITable Table, string ETag)> WithARowAsync()
    {
        var table = server.OpenTables().Open("Cases");
        var made = await table.CommitAsync("p", [new Insert("a", One)], default);
        server.Forget();
        return (table, Assert.IsType<CommitResult.Committed>(made).ETags["a"]);
    }
}
