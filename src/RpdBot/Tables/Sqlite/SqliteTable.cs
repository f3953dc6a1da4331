namespace RpdBot.Tables.Sqlite;

/// <summary>One table of the file. Reading is done in the caller's thread: mostly it takes microseconds, from memory.</summary>
internal sealed class SqliteTable(string name, SqliteReaders readers, SqliteWriter writer) : ITable
{
    /// <inheritdoc/>
    public Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation)
    {
        TableLimits.CheckKey(partition);
        TableLimits.CheckKey(key);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(reader => reader.Get(name, partition, key)));
    }

    /// <inheritdoc/>
    public Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation)
    {
        TableLimits.CheckRange(range);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(reader => reader.Query(name, range, after)));
    }

    /// <inheritdoc/>
    public Task<PartitionPage> PartitionsAsync(string key, RowContinuation? after, CancellationToken cancellation)
    {
        TableLimits.CheckKey(key);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(reader => reader.Partitions(name, key, after)));
    }

    /// <inheritdoc/>
    public Task<CommitResult> CommitAsync(
        string partition,
        IReadOnlyList<RowChange> changes,
        CancellationToken cancellation
    )
    {
        TableLimits.CheckCommit(partition, changes);
        cancellation.ThrowIfCancellationRequested();
        return writer.CommitAsync(new PendingCommit(name, partition, [.. changes], cancellation));
    }
}
