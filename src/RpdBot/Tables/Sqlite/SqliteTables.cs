using Microsoft.Data.Sqlite;

namespace RpdBot.Tables.Sqlite;

/// <summary>The built-in store: one SQLite file, <c>rpdbot.db</c>, for one process.</summary>
public sealed class SqliteTables : ITables, IDisposable
{
    private const int NotADatabase = 26; // SQLITE_NOTADB

    private readonly StoreLock held;
    private readonly SqliteReaders readers;
    private readonly SqliteWriter writer;
    private readonly ILogger logger;

    private SqliteTables(StoreLock held, SqliteConnection connection, Durability durability, ILogger logger)
    {
        this.held = held;
        this.logger = logger;
        connection.Open();
        var opening = SqliteSchema.Open(connection);
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute($"PRAGMA synchronous = {(durability == Durability.PowerLoss ? "FULL" : "OFF")}");
        connection.Execute("PRAGMA secure_delete = ON"); // what retention deletes is gone from the file
        readers = new SqliteReaders(ConnectionString(connection.DataSource, SqliteOpenMode.ReadOnly));
        writer = new SqliteWriter(connection, opening, logger);
        TablesLog.Opened(logger, SqliteSchema.Version, opening);
    }

    /// <summary>Opens the store, or makes it.</summary>
    /// <exception cref="StorageStartException">
    /// The folder cannot be written to, another process has it, or the file is not a store of this version.
    /// </exception>
    public static SqliteTables Start(StorageOptions options, ILogger<SqliteTables> logger)
    {
        var folder = Path.GetFullPath(options.Folder);
        var path = Path.Combine(folder, "rpdbot.db");
        var taken = StoreLock.Take(folder);
        var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadWriteCreate));
        try
        {
            return new SqliteTables(taken, connection, options.Durability, logger);
        }
        catch (Exception fault) when (fault is SqliteException or StorageStartException)
        {
            connection.Dispose();
            taken.Dispose();
            throw fault is SqliteException sqlite ? Explain(path, sqlite) : fault;
        }
    }

    /// <inheritdoc/>
    public ITable Open(string name)
    {
        TableLimits.CheckTable(name);
        return new SqliteTable(name, readers, writer);
    }

    /// <summary>Writes what still waits, closes the file, and lets the next process have it.</summary>
    public void Dispose()
    {
        writer.Dispose();
        readers.Dispose();
        held.Dispose();
        TablesLog.Closed(logger);
    }

    private static StorageStartException Explain(string path, SqliteException fault) =>
        fault.SqliteErrorCode == NotADatabase
            ? new StorageStartException($"'{path}' is not a store of this program.", fault)
            : new StorageStartException(
                $"The store '{path}' cannot be opened (SQLite error {fault.SqliteExtendedErrorCode}).",
                fault
            );

    private static string ConnectionString(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
        }.ToString();
}
