using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

public sealed class FaultyTablesTests : IDisposable
{
    private readonly TemporaryTables temporary = new();
    private readonly FaultyTables faulty;
    private readonly ITable table;

    public FaultyTablesTests()
    {
        faulty = new FaultyTables(temporary);
        table = faulty.Open("Cases");
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task Requests_OfEachKind_AreCounted()
    {
        await InsertAsync("a");
        await table.GetAsync("p", "a", default);
        await table.QueryAsync(RowRange.All("p"), null, default);
        await table.QueryAsync(RowRange.All("q"), null, default);

        Assert.Equal((1, 2, 1), (faulty.Reads, faulty.Queries, faulty.Commits));
        Assert.Equal(new TableRequest(4, "Cases", TableRequestKind.Query, "q"), faulty.Requests[3]);
    }

    [Theory]
    [InlineData(FaultMoment.Before, false)]
    [InlineData(FaultMoment.After, true)]
    public async Task Fault_BeforeOrAfter_LeavesOrMakesTheChange(FaultMoment moment, bool made)
    {
        faulty.FailRequest(2, moment);
        await InsertAsync("a");
        await Assert.ThrowsAsync<StoreException>(() => InsertAsync("b"));
        Assert.Equal(made, await table.GetAsync("p", "b", default) is not null);
    }

    private Task<CommitResult> InsertAsync(string key) =>
        table.CommitAsync("p", [new RowChange.Insert(key, RowValues.Empty)], default);
}
