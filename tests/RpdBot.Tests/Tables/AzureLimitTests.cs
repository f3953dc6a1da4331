using RpdBot.Tables;
using RpdBot.Tables.Azure;
using RpdBot.Tests.FakeAzure;

namespace RpdBot.Tests.Tables;

/// <summary>What breaks a limit is not sent.</summary>
public sealed class AzureLimitTests : IDisposable
{
    private static readonly RowValues Large = RowValues.Empty.With("text", new string('x', 500_000));

    private readonly FakeAzureServer server = new();
    private readonly AzureTables tables;

    public AzureLimitTests() => tables = server.OpenTables();

    public static TheoryData<string> Cases => [.. Broken.Keys];

    private static Dictionary<string, RowChange[]> Broken =>
        new(StringComparer.Ordinal)
        {
            ["no change"] = [],
            ["too many"] = [.. Enumerable.Range(0, 101).Select(one => new RowChange.Upsert($"{one}", RowValues.Empty))],
            ["one twice"] = [new RowChange.Upsert("a", RowValues.Empty), new RowChange.Delete("a", "W/\"1\"")],
            ["large row"] = [new RowChange.Upsert("a", Large.With("more", new string('y', 100_000)))],
            ["large commit"] = [.. Enumerable.Range(0, 9).Select(one => new RowChange.Upsert($"{one}", Large))],
            ["key"] = [new RowChange.Upsert("a/b", RowValues.Empty)],
            ["no etag"] = [new RowChange.Replace("a", RowValues.Empty, "")],
            ["any etag"] = [new RowChange.Delete("a", "*")],
        };

    public void Dispose() => tables.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Commit_OverALimit_IsNotSent(string name)
    {
        await Assert.ThrowsAsync<TableLimitException>(() =>
            tables.Open("Cases").CommitAsync("p", Broken[name], default)
        );
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Commit_JustInsideTheLimits_IsTakenByTheService()
    {
        RowChange[] changes = [.. Enumerable.Range(0, 8).Select(one => new RowChange.Upsert($"{one}", Large))];
        Assert.IsType<CommitResult.Committed>(await tables.Open("Cases").CommitAsync("p", changes, default));
    }
}
