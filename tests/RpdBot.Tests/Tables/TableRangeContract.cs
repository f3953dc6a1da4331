using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

/// <summary>How every backend reads ranges.</summary>
public abstract class TableRangeContract
{
    /// <summary>The store under test, empty.</summary>
    protected abstract ITables Store { get; }

    private ITable Table => Store.Open("Cases");

    [Fact]
    public async Task Range_FromTo_HasFromAndNotToInKeyOrder()
    {
        await InsertAsync("d", "a", "c", "b");
        Assert.Equal(["b", "c"], await KeysAsync(new RowRange("p", "b", "d")));
        Assert.Empty(await KeysAsync(new RowRange("p", "b", "b")));
        Assert.Empty(await KeysAsync(new RowRange("p", "d", "b")));
    }

    [Fact]
    public async Task Partitions_WithAKey_AreThoseAndInOrder()
    {
        foreach (var partition in new[] { "RPD-2", "RPD-10", "RPD-1", "p" })
        {
            await Table.CommitAsync(partition, [new RowChange.Insert("head", RowValues.Empty)], default);
        }

        await InsertAsync("other");
        await Table.CommitAsync("q", [new RowChange.Insert("other", RowValues.Empty)], default);
        Assert.Equal(["RPD-1", "RPD-10", "RPD-2", "p"], await Table.AllPartitionsAsync("head").ToListAsync());
        Assert.Equal(["p", "q"], await Table.AllPartitionsAsync("other").ToListAsync());
        Assert.Empty(await Table.AllPartitionsAsync("none").ToListAsync());
        Assert.Empty(await Store.Open("Nothing").AllPartitionsAsync("head").ToListAsync());
    }

    [Fact]
    public async Task Partitions_OfMoreThanAPage_AreAllThere()
    {
        var names = Enumerable.Range(0, TableLimits.PageSize + 3).Select(number => $"p{number:D5}").ToList();
        foreach (var name in names)
        {
            await Table.CommitAsync(name, [new RowChange.Insert("head", RowValues.Empty)], default);
        }

        Assert.Equal(names, await Table.AllPartitionsAsync("head").ToListAsync());
    }

    [Fact]
    public async Task Range_OfEmptyBounds_IsEverything()
    {
        await InsertAsync("~", " ", "a");
        Assert.Equal([" ", "a", "~"], await KeysAsync(RowRange.All("p")));
        Assert.Equal([" ", "a"], await KeysAsync(new RowRange("p", "", "b")));
        Assert.Equal(["a", "~"], await KeysAsync(new RowRange("p", "a", "")));
    }

    [Fact]
    public async Task Prefix_AmongNeighbours_HasItsOwnRowsOnly()
    {
        await InsertAsync("even", "event", "event|1", "event|2", "event}", "eventual", "head");
        Assert.Equal(["event|1", "event|2"], await KeysAsync(RowRange.Prefix("p", "event|")));
        Assert.Equal("event}", RowRange.Prefix("p", "event|").To);
    }

    [Fact]
    public async Task Order_OfAsciiKeys_IsByCodeUnit()
    {
        string[] keys = ["!", "-", "0", "10", "9", "A", "Z", "_", "a", "a!", "aa", "z", "|", "~"];
        await InsertAsync([.. keys.Reverse()]);
        Assert.Equal(keys, await KeysAsync(RowRange.All("p")));
    }

    [Fact]
    public async Task Bounds_WithQuotesAndPatterns_AreJustCharacters()
    {
        await InsertAsync("o'brien", "o''", "100_", "1000");
        Assert.Equal(["o'brien"], await KeysAsync(RowRange.Prefix("p", "o'b")));
        Assert.Equal(["100_"], await KeysAsync(RowRange.Prefix("p", "100_")));
        Assert.Equal("o''", (await Table.GetAsync("p", "o''", default))?.Key);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(1000)]
    public async Task Pages_OfAnySize_HaveEveryRowOnce(int size)
    {
        var keys = Enumerable.Range(0, 10).Select(index => $"k{index}").ToArray();
        await InsertAsync([.. keys, "other"]);
        var range = RowRange.Prefix("p", "k") with { PageSize = size };

        var found = new List<string>();
        RowContinuation? next = null;
        do
        {
            var page = await Table.QueryAsync(range, next, default);
            Assert.True(page.Rows.Count <= size);
            found.AddRange(page.Rows.Select(row => row.Key));
            next = page.Next;
        } while (next is not null);

        Assert.Equal(keys, found);
        Assert.Equal(keys, await KeysAsync(range));
    }

    [Fact]
    public async Task Pages_WhileRowsComeAndGo_HaveEveryRowThatStayed()
    {
        await InsertAsync("b", "d", "f", "h");
        var range = RowRange.All("p") with { PageSize = 2 };
        var first = await Table.QueryAsync(range, null, default);
        await Table.CommitAsync("p", [new RowChange.Delete("d", first.Rows[1].ETag)], default);
        await InsertAsync("a", "g");

        var rest = await Table.QueryAsync(range, first.Next, default);
        Assert.Equal(["b", "d"], first.Rows.Select(row => row.Key));
        Assert.Equal(["f", "g"], rest.Rows.Select(row => row.Key));
    }

    [Fact]
    public async Task Range_AfterACommit_SeesIt()
    {
        for (var count = 1; count <= 20; count++)
        {
            await InsertAsync($"{count:D2}");
            Assert.Equal(count, (await KeysAsync(RowRange.All("p"))).Count);
        }
    }

    private async Task<List<string>> KeysAsync(RowRange range) =>
        await Table.ReadAllAsync(range).Select(row => row.Key).ToListAsync();

    private async Task InsertAsync(params string[] keys)
    {
        var changes = keys.Select(RowChange (key) => new RowChange.Insert(key, RowValues.Empty));
        Assert.IsType<CommitResult.Committed>(await Table.CommitAsync("p", [.. changes], default));
    }
}
