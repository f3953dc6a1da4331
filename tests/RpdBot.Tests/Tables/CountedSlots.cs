using System.Collections.Concurrent;
using RpdBot.Casework;
using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

/// <summary>A store that counts the messages put into cases: the slots written while somebody is counting.</summary>
public sealed class CountedSlots(ITables inner) : ITables
{
    private readonly ConcurrentDictionary<string, bool> slots = new(StringComparer.Ordinal);

    /// <summary>How many different ones there were.</summary>
    public int Count => slots.Count;

    public void Forget() => slots.Clear();

    public ITable Open(string name) => new Counted(this, inner.Open(name));

    private sealed class Counted(CountedSlots owner, ITable table) : ITable
    {
        public Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation) =>
            table.GetAsync(partition, key, cancellation);

        public Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation) =>
            table.QueryAsync(range, after, cancellation);

        public Task<PartitionPage> PartitionsAsync(
            string key,
            RowContinuation? after,
            CancellationToken cancellation
        ) => table.PartitionsAsync(key, after, cancellation);

        public Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        )
        {
            foreach (
                var change in changes.Where(change =>
                    change.Key.StartsWith(CaseRows.Outgoing, StringComparison.Ordinal)
                )
            )
            {
                owner.slots[$"{partition}|{change.Key}"] = true;
            }

            return table.CommitAsync(partition, changes, cancellation);
        }
    }
}
