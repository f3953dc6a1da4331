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

    // A monitor, since it sleeps at once: most of the time there is nothing to write, and to spin until there is would
    // cost more than the writing.
    private readonly object gate = new();
    private readonly Queue<PendingCommit> waiting = new();
    private readonly SqliteConnection connection;
    private readonly SqliteChanges changes;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly ILogger logger;
    private readonly Thread thread;
    private bool isClosed;

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
        lock (gate)
        {
            if (isClosed)
            {
                throw new StoreException("The store is closed.");
            }

            waiting.Enqueue(pending);
            Monitor.Pulse(gate);
        }

        return pending.Outcome;
    }

    /// <summary>Writes what still waits, and ends.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            Monitor.Pulse(gate);
        }

        thread.Join();
        changes.Dispose();
        begin.Dispose();
        commit.Dispose();
        connection.Dispose();
    }

    private void Run()
    {
        while (Take() is { Count: > 0 } group)
        {
            group.RemoveAll(pending => pending.TryGiveUp());
            Write(group);
        }
    }

    /// <summary>What waits, once something does; nothing when the store is closed.</summary>
    private List<PendingCommit> Take()
    {
        lock (gate)
        {
            while (waiting.Count == 0 && !isClosed)
            {
                Monitor.Wait(gate);
            }

            var group = new List<PendingCommit>();
            while (group.Count < GroupSize && waiting.TryDequeue(out var next))
            {
                group.Add(next);
            }

            return group;
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
