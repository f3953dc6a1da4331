using RpdBot.Tables;
using static RpdBot.Tables.RowChange;

namespace RpdBot.Tests.Tables;

/// <summary>What every backend does: run over each by a class of its own.</summary>
public abstract class TableContract
{
    private static readonly RowValues One = RowValues.Empty.With("n", 1);
    private static readonly RowValues Two = RowValues.Empty.With("n", 2);

    /// <summary>The store under test, empty.</summary>
    protected abstract ITables Store { get; }

    private ITable Table => Store.Open("Cases");

    [Fact]
    public async Task Get_OfNoRow_IsNull()
    {
        Assert.Null(await ReadAsync("a"));
    }

    [Fact]
    public async Task Insert_OfANewRow_WritesIt()
    {
        var etags = await CommittedAsync(new Insert("a", One));
        Assert.Equal(new Row("p", "a", One, etags["a"]), await ReadAsync("a"));
    }

    [Fact]
    public async Task Insert_OfARowThatIsThere_IsRefused()
    {
        await CommittedAsync(new Insert("a", One));
        await RefusedAsync("a", RefusedBecause.Exists, new Insert("a", Two));
        Assert.Equal(One, (await ReadAsync("a"))?.Values);
    }

    [Fact]
    public async Task Replace_WithTheETagRead_ReplacesAllValues()
    {
        var before = await CommittedAsync(new Insert("a", One.With("more", "x")));
        var after = await CommittedAsync(new Replace("a", Two, before["a"]));
        Assert.NotEqual(before["a"], after["a"]);
        Assert.Equal(new Row("p", "a", Two, after["a"]), await ReadAsync("a"));
    }

    [Fact]
    public async Task Replace_OfARowWrittenSince_IsRefused()
    {
        var before = await CommittedAsync(new Insert("a", One));
        await CommittedAsync(new Replace("a", One, before["a"]));
        await RefusedAsync("a", RefusedBecause.Changed, new Replace("a", Two, before["a"]));
        Assert.Equal(One, (await ReadAsync("a"))?.Values);
    }

    [Fact]
    public async Task Replace_OfARowThatIsGone_IsRefusedAndMakesNone()
    {
        var etag = await InsertedAndDeletedAsync("a");
        await RefusedAsync("a", RefusedBecause.Missing, new Replace("a", Two, etag));
        Assert.Null(await ReadAsync("a"));
    }

    [Fact]
    public async Task Upsert_WhetherTheRowIsThereOrNot_WritesAllValues()
    {
        var first = await CommittedAsync(new Upsert("a", One.With("more", "x")));
        Assert.Equal(One.With("more", "x"), (await ReadAsync("a"))?.Values);
        var second = await CommittedAsync(new Upsert("a", Two));
        Assert.NotEqual(first["a"], second["a"]);
        Assert.Equal(new Row("p", "a", Two, second["a"]), await ReadAsync("a"));
    }

    [Fact]
    public async Task Delete_WithTheETagRead_TakesTheRowAway()
    {
        var etags = await CommittedAsync(new Insert("a", One));
        Assert.Empty(await CommittedAsync(new Delete("a", etags["a"])));
        Assert.Null(await ReadAsync("a"));
    }

    [Fact]
    public async Task Delete_OfARowWrittenSince_IsRefused()
    {
        var before = await CommittedAsync(new Insert("a", One));
        await CommittedAsync(new Upsert("a", One));
        await RefusedAsync("a", RefusedBecause.Changed, new Delete("a", before["a"]));
        Assert.NotNull(await ReadAsync("a"));
    }

    [Fact]
    public async Task Delete_OfARowThatIsGone_IsRefused()
    {
        var etag = await InsertedAndDeletedAsync("a");
        await RefusedAsync("a", RefusedBecause.Missing, new Delete("a", etag));
    }

    [Fact]
    public async Task ETag_OfARowDeletedAndInsertedAgain_IsAnother()
    {
        var old = await InsertedAndDeletedAsync("a");
        await CommittedAsync(new Insert("a", One));
        await RefusedAsync("a", RefusedBecause.Changed, new Delete("a", old));
    }

    [Fact]
    public async Task Commit_OfWhichOneRowRefuses_ChangesNothing()
    {
        var etags = await CommittedAsync(new Insert("a", One), new Insert("b", One), new Insert("c", One));
        await RefusedAsync(
            "c",
            RefusedBecause.Exists,
            new Replace("a", Two, etags["a"]),
            new Delete("b", etags["b"]),
            new Upsert("d", Two),
            new Insert("c", Two)
        );
        Assert.Equal(["a", "b", "c"], (await AllAsync()).Select(row => row.Key));
        Assert.All(await AllAsync(), row => Assert.Equal((One, etags[row.Key]), (row.Values, row.ETag)));
    }

    [Fact]
    public async Task Commit_OfEveryKindOfChange_MakesAll()
    {
        var before = await CommittedAsync(new Insert("a", One), new Insert("b", One));
        var after = await CommittedAsync(
            new Replace("a", Two, before["a"]),
            new Delete("b", before["b"]),
            new Upsert("c", One),
            new Insert("d", Two)
        );
        Assert.Equal(["a", "c", "d"], after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([("a", Two), ("c", One), ("d", Two)], (await AllAsync()).Select(row => (row.Key, row.Values)));
        Assert.All(await AllAsync(), row => Assert.Equal(after[row.Key], row.ETag));
    }

    [Fact]
    public async Task Commit_OfAHundredRows_IsMade()
    {
        var rows = Enumerable.Range(0, 100).Select(RowChange (index) => new Insert($"{index:D3}", One));
        Assert.Equal(100, (await CommittedAsync([.. rows])).Count);
        Assert.Equal(100, (await AllAsync()).Count);
    }

    [Fact]
    public async Task Rows_OfOtherPartitionsAndTables_AreApart()
    {
        await CommittedAsync(new Insert("a", One));
        await Table.CommitAsync("q", [new Insert("a", Two)], default);
        await Store.Open("Register").CommitAsync("p", [new Insert("a", Two), new Insert("b", Two)], default);

        Assert.Equal(One, Assert.Single(await AllAsync()).Values);
    }

    [Fact]
    public async Task Commit_OfTwoWritersWithOneETag_IsMadeByOne()
    {
        var etags = await CommittedAsync(new Insert("a", RowValues.Empty));
        var writers = Enumerable
            .Range(1, 16)
            .Select(writer =>
                Task.Run(() =>
                    Table.CommitAsync(
                        "p",
                        [
                            new Replace("a", RowValues.Empty.With("n", writer), etags["a"]),
                            new Insert($"by{writer}", RowValues.Empty),
                        ],
                        default
                    )
                )
            );
        var results = await Task.WhenAll(writers);

        var made = Assert.Single(results.OfType<CommitResult.Committed>());
        Assert.All(
            results.OfType<CommitResult.Refused>(),
            refused => Assert.Equal(new CommitResult.Refused("a", RefusedBecause.Changed), refused)
        );
        var head = await ReadAsync("a");
        Assert.Equal(made.ETags["a"], head?.ETag);
        Assert.Equal(["a", $"by{head?.Values.Number("n")}"], (await AllAsync()).Select(row => row.Key));
    }

    private Task<Row?> ReadAsync(string key) => Table.GetAsync("p", key, default);

    private async Task<List<Row>> AllAsync() => await Table.ReadAllAsync(RowRange.All("p")).ToListAsync();

    private async Task<IReadOnlyDictionary<string, string>> CommittedAsync(params RowChange[] changes) =>
        Assert.IsType<CommitResult.Committed>(await Table.CommitAsync("p", changes, default)).ETags;

    private async Task RefusedAsync(string key, RefusedBecause because, params RowChange[] changes) =>
        Assert.Equal(new CommitResult.Refused(key, because), await Table.CommitAsync("p", changes, default));

    private async Task<string> InsertedAndDeletedAsync(string key)
    {
        var etags = await CommittedAsync(new Insert(key, One));
        await CommittedAsync(new Delete(key, etags[key]));
        return etags[key];
    }
}
