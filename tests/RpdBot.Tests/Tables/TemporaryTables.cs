using Microsoft.Extensions.Logging.Abstractions;
using RpdBot.Tables;
using RpdBot.Tables.Sqlite;

namespace RpdBot.Tests.Tables;

/// <summary>The built-in store in a folder of its own, deleted afterwards. Quick: it does not wait for the disk.</summary>
public sealed class TemporaryTables : ITables, IDisposable
{
    private SqliteTables tables;

    public TemporaryTables()
    {
        Options = new StorageOptions
        {
            Folder = Path.Combine(Path.GetTempPath(), $"rpdbot-{Guid.NewGuid():N}"),
            Durability = Durability.ProcessEnd,
        };
        tables = Start();
    }

    public StorageOptions Options { get; }

    public ITable Open(string name) => tables.Open(name);

    /// <summary>Another program's start on the same folder.</summary>
    public SqliteTables Start() => SqliteTables.Start(Options, NullLogger<SqliteTables>.Instance);

    /// <summary>Ends the store, as at the end of a process.</summary>
    public void Close() => tables.Dispose();

    /// <summary>Ends the store and starts it again. Tables opened before are of no more use.</summary>
    public void Reopen()
    {
        Close();
        tables = Start();
    }

    public void Dispose()
    {
        Close();
        Directory.Delete(Options.Folder, recursive: true);
    }
}
