namespace RpdBot.Tables;

/// <summary>Rows by partition and key. What changes together must lie in one partition.</summary>
/// <remarks>
/// Keys sort by their code units, as Azure sorts them. Backends differ only above U+FFFF, so keys are best kept ASCII.
/// A call that breaks a limit (<see cref="TableLimits"/>) throws <see cref="TableLimitException"/> before
/// anything is sent. A store that does not answer, or answers with a fault, makes a <see cref="StoreException"/>.
/// </remarks>
public interface ITable
{
    /// <summary>The row, or null when there is none. What was committed before the call is seen.</summary>
    Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation);

    /// <summary>One page of a range, in key order.</summary>
    /// <param name="range">Which rows.</param>
    /// <param name="after">What the page before gave as its next; null for the first page of the same range.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <returns>
    /// Up to <see cref="RowRange.PageSize"/> rows. A page may be short, even empty, and go on: only a
    /// <see cref="RowPage.Next"/> of null is the end. Pages are not one snapshot.
    /// </returns>
    Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation);

    /// <summary>One page of the partitions that have a row of that key, in order.</summary>
    /// <remarks>Backends go through the whole table for it: for a look once an hour, never for a turn.</remarks>
    /// <param name="key">The key.</param>
    /// <param name="after">What the page before gave as its next; null for the first page.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    Task<PartitionPage> PartitionsAsync(string key, RowContinuation? after, CancellationToken cancellation);

    /// <summary>Makes all changes, or none.</summary>
    /// <param name="partition">Where every changed row lies.</param>
    /// <param name="changes">1 to 100 changes, each of another row.</param>
    /// <param name="cancellation">
    /// Honoured until the store has begun; once it may have begun, either the outcome is returned or
    /// <see cref="StoreException"/> says that it is unknown.
    /// </param>
    /// <exception cref="StoreException">It is not known whether the changes were made.</exception>
    Task<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation);
}
