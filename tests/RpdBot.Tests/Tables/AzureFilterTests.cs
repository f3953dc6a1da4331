using RpdBot.Tables;
using RpdBot.Tables.Azure;
using RpdBot.Tests.FakeAzure;

namespace RpdBot.Tests.Tables;

public sealed class AzureFilterTests
{
    [Fact]
    public void Filter_OfARange_HasTheBoundsThatTheRangeHas()
    {
        Assert.Equal("PartitionKey eq 'p'", Text(RowRange.All("p")));
        Assert.Equal("PartitionKey eq 'p' and RowKey ge 'a'", Text(new RowRange("p", "a", "")));
        Assert.Equal("PartitionKey eq 'p' and RowKey lt 'b'", Text(new RowRange("p", "", "b")));
        Assert.Equal(
            "PartitionKey eq 'p' and RowKey ge 'out|' and RowKey lt 'out}'",
            Text(RowRange.Prefix("p", "out|"))
        );
    }

    [Fact]
    public void Quotes_InAKey_AreDoubled()
    {
        Assert.Equal(
            "PartitionKey eq 'o''brien' and RowKey ge '''' and RowKey lt '('''",
            Text(new RowRange("o'brien", "'", "('"))
        );
    }

    [Theory]
    [InlineData("' or PartitionKey ne '")]
    [InlineData("p' or 'a' eq 'a")]
    [InlineData("p&$filter=RowKey ne ''")]
    [InlineData("p+q")]
    public async Task Query_OfAKeyThatLooksLikeAFilter_FindsThatPartitionOnly(string partition)
    {
        using var tables = new FakeAzureServer().OpenTables();
        var table = tables.Open("Cases");
        foreach (var one in (string[])[partition, "p", "q"])
        {
            await table.CommitAsync(one, [new RowChange.Insert("a", RowValues.Empty)], default);
        }

        var row = Assert.Single(await table.ReadAllAsync(RowRange.All(partition)).ToListAsync());
        Assert.Equal(partition, row.Partition);
        Assert.Equal(partition, (await table.GetAsync(partition, "a", default))?.Partition);
    }

    private static string Text(RowRange range) => AzureFilter.Of(range).ToString();
}
