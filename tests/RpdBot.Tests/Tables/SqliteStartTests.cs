using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using RpdBot.Tables;
using RpdBot.Tables.Sqlite;

namespace RpdBot.Tests.Tables;

public sealed class SqliteStartTests : IDisposable
{
    private readonly TemporaryTables temporary = new();

    private string Folder => temporary.Options.Folder;

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task Start_OfAStoreThatWasClosed_FindsItsRows()
    {
        await InsertAsync("a");
        temporary.Reopen();
        await InsertAsync("b");
        temporary.Reopen();
        Assert.Equal(["a", "b"], await KeysAsync(temporary));
    }

    [Fact]
    public async Task Start_OfAStoreWhoseProcessDied_FindsWhatWasCommitted()
    {
        await InsertAsync("a");
        using var dead = new TemporaryTables();
        dead.Close();
        foreach (var file in Directory.GetFiles(Folder, "rpdbot.db*"))
        {
            // As a killed process leaves them: the log of writing not yet folded into the file.
            File.Copy(file, Path.Combine(dead.Options.Folder, Path.GetFileName(file)), overwrite: true);
        }

        dead.Reopen();
        Assert.Equal(["a"], await KeysAsync(dead));
    }

    [Fact]
    public async Task ETags_AfterReopening_AreNotThoseOfBefore()
    {
        var before = await InsertAsync("a");
        temporary.Reopen();
        var after = await InsertAsync("b");
        Assert.NotEqual(before.ETags["a"], after.ETags["b"]);
        var deleted = await temporary
            .Open("Cases")
            .CommitAsync("p", [new RowChange.Delete("a", before.ETags["a"])], default);
        Assert.IsType<CommitResult.Committed>(deleted);
    }

    [Fact]
    public void Start_OfASecondOnOneFolder_IsRefusedInOneSentence()
    {
        var refused = Assert.Throws<StorageStartException>(temporary.Start);
        Assert.Equal(
            $"The store in '{Folder}' is in use by another process, and it can serve only one.",
            refused.Message
        );
        temporary.Close();
        temporary.Start().Dispose();
    }

    [Fact]
    public void Start_WhileAnotherProcessHoldsTheLock_IsRefusedUntilThatIsKilled()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // flock(1) is the other process
        }

        temporary.Close();
        using var other = Process.Start(
            new ProcessStartInfo("flock", ["-F", LockFile, "sh", "-c", "echo held; exec sleep 600"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        try
        {
            Assert.Equal("held", other.StandardOutput.ReadLine());
            Assert.Throws<StorageStartException>(temporary.Start);
        }
        finally
        {
            other.Kill();
            other.WaitForExit();
        }

        temporary.Start().Dispose();
    }

    [Fact]
    public void Lock_WhileTheStoreIsOpen_KeepsAnotherProcessOut()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Equal(1, ExitCodeOf("flock", "-n", LockFile, "true"));
        temporary.Close();
        Assert.Equal(0, ExitCodeOf("flock", "-n", LockFile, "true"));
    }

    [Fact]
    public void Start_OnAFolderThatCannotBe_IsRefusedInOneSentence()
    {
        var file = Path.Combine(Folder, "file");
        File.WriteAllText(file, "");
        var folder = Path.Combine(file, "data");
        var refused = Assert.Throws<StorageStartException>(() =>
            SqliteTables.Start(new StorageOptions { Folder = folder }, NullLogger<SqliteTables>.Instance)
        );
        Assert.Equal(
            $"The store's folder '{folder}' cannot be written to; set Storage:Folder to one that can.",
            refused.Message
        );
    }

    [Fact]
    public void Start_OnAnotherSchema_IsRefusedInOneSentenceAndLeavesTheFile()
    {
        temporary.Close();
        RawSqlite.Execute(Database, "UPDATE about SET number = 7 WHERE name = 'schema'");
        var refused = Assert.Throws<StorageStartException>(temporary.Start);
        Assert.Equal($"The store '{Database}' has schema 7, and this version of the program needs 1.", refused.Message);
        RawSqlite.Execute(Database, "UPDATE about SET number = 1 WHERE name = 'schema'");
        temporary.Start().Dispose();
    }

    [Fact]
    public void Start_OnSomebodyElsesDatabaseIsRefusedInOneSentence()
    {
        temporary.Close();
        RawSqlite.Execute(Database, "DROP TABLE about");
        Assert.Equal(
            $"'{Database}' is a database, but not a store of this program.",
            Assert.Throws<StorageStartException>(temporary.Start).Message
        );
        File.WriteAllText(Database, new string('x', 10_000));
        Assert.Equal(
            $"'{Database}' is not a store of this program.",
            Assert.Throws<StorageStartException>(temporary.Start).Message
        );
    }

    [Fact]
    public void Folder_WhenMade_IsForItsOwnerOnly()
    {
        if (!OperatingSystem.IsWindows())
        {
            var owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Assert.Equal(owner, File.GetUnixFileMode(Folder));
        }
    }

    private string Database => Path.Combine(Folder, "rpdbot.db");

    private string LockFile => Path.Combine(Folder, "rpdbot.lock");

    private static int ExitCodeOf(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static async Task<List<string>> KeysAsync(TemporaryTables tables) =>
        await tables.Open("Cases").ReadAllAsync(RowRange.All("p")).Select(row => row.Key).ToListAsync();

    private async Task<CommitResult.Committed> InsertAsync(string key) =>
        Assert.IsType<CommitResult.Committed>(
            await temporary.Open("Cases").CommitAsync("p", [new RowChange.Insert(key, RowValues.Empty)], default)
        );
}
