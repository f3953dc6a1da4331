using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace RpdBot.Tables.Sqlite;

/// <summary>The connections that read: as many as are used at once, kept for the next call.</summary>
internal sealed class SqliteReaders(string connectionString) : IDisposable
{
    private readonly ConcurrentBag<SqliteReader> idle = [];

    /// <summary>Reads what the last finished commit left, undisturbed by one under way.</summary>
    /// <exception cref="StoreException">SQLite could not read.</exception>
    public T Read<T>(Func<SqliteReader, T> read)
    {
        SqliteReader? reader = null;
        try
        {
            reader = idle.TryTake(out var kept) ? kept : new SqliteReader(connectionString);
            var result = read(reader);
            idle.Add(reader);
            return result;
        }
        catch (SqliteException fault)
        {
            reader?.Dispose();
            throw new StoreException($"SQLite could not read (error {fault.SqliteExtendedErrorCode}).", fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
