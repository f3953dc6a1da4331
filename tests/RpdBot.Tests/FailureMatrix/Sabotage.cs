using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>A store that leaves out of every commit what the write path must not leave out: the matrix has to notice.</summary>
/// <param name="inner">The store.</param>
/// <param name="isLeftOut">Whether a change of a table is left out.</param>
internal sealed class Sabotage(ITables inner, Func<string, RowChange, bool> isLeftOut) : ITables
{
    /// <summary>Nobody looks again at what was just written.</summary>
    public static Func<string, RowChange, bool> NoGuard(TimeProvider clock) =>
        (table, change) =>
            table == WakeupKey.Table
            && change is RowChange.Upsert
            && CaseFile.MomentIn(change.Key) <= clock.GetUtcNow() + new CaseworkOptions().Hold;

    /// <summary>Nobody knows afterwards that something was done.</summary>
    public static bool NoOperation(string table, RowChange change) =>
        table == CaseRows.Table && change is RowChange.Insert && change.Key.StartsWith("op|", StringComparison.Ordinal);

    /// <summary>What is to be delivered is known only to the host that has it in its queue.</summary>
    public static bool NoSlots(string table, RowChange change) =>
        table == CaseRows.Table
        && change is RowChange.Upsert
        && change.Key.StartsWith(CaseRows.Outgoing, StringComparison.Ordinal);

    public ITable Open(string name) => new Table(name, inner.Open(name), isLeftOut);

    private sealed class Table(string name, ITable inner, Func<string, RowChange, bool> isLeftOut) : ITable
    {
        public Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation) =>
            inner.GetAsync(partition, key, cancellation);

        public Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation) =>
            inner.QueryAsync(range, after, cancellation);

        public Task<PartitionPage> PartitionsAsync(
            string key,
            RowContinuation? after,
            CancellationToken cancellation
        ) => inner.PartitionsAsync(key, after, cancellation);

        /// <summary>The host believes that everything was written.</summary>
        public async Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        )
        {
            var left = changes.Where(change => !isLeftOut(name, change)).ToList();
            CommitResult made =
                left.Count == 0
                    ? new CommitResult.Committed(new Dictionary<string, string>())
                    : await inner.CommitAsync(partition, left, cancellation);
            return made is CommitResult.Committed committed
                ? new CommitResult.Committed(
                    changes.ToDictionary(
                        change => change.Key,
                        change => committed.ETags.GetValueOrDefault(change.Key, "none")
                    )
                )
                : made;
        }
    }
}
