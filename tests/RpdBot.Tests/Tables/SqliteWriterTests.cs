using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

public sealed class SqliteWriterTests : IDisposable
{
    private readonly TemporaryTables temporary = new();
    private readonly ITable table;

    public SqliteWriterTests() => table = temporary.Open("Cases");

    private string Database => Path.Combine(temporary.Options.Folder, "rpdbot.db");

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task Commits_OfManyAtOnce_AreEachMadeOrRefusedAlone()
    {
        var commits = Enumerable.Range(0, 400).Select(index => Task.Run(() => InsertAsync($"k{index % 300:D3}", "x")));
        var results = await Task.WhenAll(commits);

        Assert.Equal(300, results.OfType<CommitResult.Committed>().Count());
        Assert.Equal(100, results.OfType<CommitResult.Refused>().Count());
        Assert.Equal(300, await table.ReadAllAsync(RowRange.All("p")).CountAsync());
    }

    [Fact]
    public async Task Commit_ThatSqliteCannotMake_IsUnknownAndTheNextIsMade()
    {
        RawSqlite.Execute(Database, "ALTER TABLE rows RENAME TO away");
        await Assert.ThrowsAsync<StoreException>(() => InsertAsync("a", "x"));
        await Assert.ThrowsAsync<StoreException>(() => table.GetAsync("p", "a", default));

        RawSqlite.Execute(Database, "ALTER TABLE away RENAME TO rows");
        Assert.IsType<CommitResult.Committed>(await InsertAsync("b", "x"));
        Assert.Equal(["b"], await table.ReadAllAsync(RowRange.All("p")).Select(row => row.Key).ToListAsync());
    }

    [Fact]
    public async Task Commit_OnAClosedStore_IsAFaultOfTheStore()
    {
        temporary.Close();
        await Assert.ThrowsAsync<StoreException>(() => InsertAsync("a", "x"));
        temporary.Reopen();
    }

    [Fact]
    public async Task Commit_ThatWaitsWhenTheStoreCloses_IsStillMade()
    {
        var commits = Enumerable.Range(0, 200).Select(index => InsertAsync($"{index:D3}", "x")).ToArray();
        temporary.Reopen();
        Assert.All(await Task.WhenAll(commits), result => Assert.IsType<CommitResult.Committed>(result));
        Assert.Equal(200, await temporary.Open("Cases").ReadAllAsync(RowRange.All("p")).CountAsync());
    }

    [Fact]
    public async Task File_ReadWithSqlitesOwnTools_ShowsValuesByName()
    {
        await InsertAsync("head", "café");
        Assert.Equal("café", RawSqlite.Execute(Database, "SELECT data ->> '$.text' FROM rows WHERE key = 'head'"));
    }

    [Fact]
    public async Task Row_Deleted_IsGoneFromTheFile()
    {
        const string secret = "what nobody is to find";
        var made = Assert.IsType<CommitResult.Committed>(await InsertAsync("a", secret));
        await table.CommitAsync("p", [new RowChange.Delete("a", made.ETags["a"])], default);
        temporary.Reopen();
        temporary.Close();
        Assert.DoesNotContain(secret, File.ReadAllText(Database));
        temporary.Reopen();
    }

    private Task<CommitResult> InsertAsync(string key, string text) =>
        table.CommitAsync("p", [new RowChange.Insert(key, RowValues.Empty.With("text", text))], default);
}
