using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace RpdBot.Tables.Sqlite;

/// <summary>The one thread that writes. What waits while it writes goes to the disk together.</summary>
/// <remarks>
/// A thread of its own, since waiting for the disk would hold up one of the pool's. Each commit is a savepoint inside
/// the group's transaction, so each is made or refused for itself; only the wait for the disk is shared.
/// </remarks>
internal sealed class SqliteWriter : IDisposable
{
    private const int GroupSize = 128;

    private readonly BlockingCollection<PendingCommit> waiting = [];
    private readonly SqliteConnection connection;
    private readonly SqliteChanges changes;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly ILogger logger;
    private readonly Thread thread;

    /// <summary>Begins to write over the connection, which is its own from now on.</summary>
    public SqliteWriter(SqliteConnection connection, long opening, ILogger logger)
    {
        this.connection = connection;
        this.logger = logger;
        changes = new SqliteChanges(connection, opening);
        begin = connection.Prepare("BEGIN IMMEDIATE");
        commit = connection.Prepare("COMMIT");
        thread = new Thread(Run) { Name = "SQLite writer", IsBackground = true };
        thread.Start();
    }

    /// <summary>Hands a commit to the writer; its outcome comes when it is on the disk.</summary>
    /// <exception cref="StoreException">The store is closed.</exception>
    public Task<CommitResult> CommitAsync(PendingCommit pending)
    {
        try
        {
            waiting.Add(pending);
        }
        catch (InvalidOperationException closed)
        {
            throw new StoreException("The store is closed.", closed);
        }

        return pending.Outcome;
    }

    /// <summary>Writes what still waits, and ends.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        thread.Join();
        changes.Dispose();
        begin.Dispose();
        commit.Dispose();
        connection.Dispose();
    }

    private void Run()
    {
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            var group = new List<PendingCommit> { first };
            while (group.Count < GroupSize && waiting.TryTake(out var next))
            {
                group.Add(next);
            }

            group.RemoveAll(pending => pending.TryGiveUp());
            Write(group);
        }
    }

    private void Write(List<PendingCommit> group)
    {
        try
        {
            begin.ExecuteNonQuery();
            var results = group.ConvertAll(changes.Apply);
            commit.ExecuteNonQuery();
            foreach (var (pending, result) in group.Zip(results))
            {
                pending.Succeed(result);
            }
        }
        catch (Exception fault)
        {
            TablesLog.CommitsFailed(logger, fault, group.Count);
            TryUndo();
            group.ForEach(pending => pending.Fail(new StoreException("SQLite could not write.", fault)));
        }
    }

    private void TryUndo()
    {
        try
        {
            connection.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has undone it already, as it does by itself after some faults.
        }
    }
}
