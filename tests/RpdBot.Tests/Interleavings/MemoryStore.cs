using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Tables;

namespace RpdBot.Tests.Interleavings;

/// <summary>The contract of the store in memory: a picture of it costs nothing, and it can be set back to one.</summary>
/// <remarks>An ETag counts the writings of its key, so the same history makes the same ETags.</remarks>
internal sealed class MemoryStore : ITables
{
    private static readonly ImmutableSortedDictionary<string, Row> Nothing = ImmutableSortedDictionary.Create<
        string,
        Row
    >(StringComparer.Ordinal);

    private readonly Dictionary<(string Table, string Partition), ImmutableSortedDictionary<string, Row>> rows = [];
    private readonly Dictionary<(string Table, string Partition, string Key), int> writings = [];

    public MemoryStore() { }

    /// <summary>A store of its own that holds what the other holds now.</summary>
    public MemoryStore(MemoryStore other)
    {
        rows = new(other.rows);
        writings = new(other.writings);
        Content = other.Content;
    }

    /// <summary>A hash of every row.</summary>
    public ulong Content { get; private set; }

    public ITable Open(string name) => new Table(this, name);

    public ImmutableSortedDictionary<string, Row> Rows(string table, string partition) =>
        rows.GetValueOrDefault((table, partition), Nothing);

    public CommitResult Commit(string table, string partition, IReadOnlyList<RowChange> changes)
    {
        var before = Rows(table, partition);
        foreach (var change in changes)
        {
            if (Refuses(before.GetValueOrDefault(change.Key), change) is { } because)
            {
                return new CommitResult.Refused(change.Key, because);
            }
        }

        var after = before.ToBuilder();
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (after.Remove(change.Key, out var old))
            {
                Content -= Hash64.Seed.Mix(table).Mix(old);
            }

            if (ValuesOf(change) is { } values)
            {
                var row = new Row(partition, change.Key, values, NextTag(table, partition, change.Key));
                Content += Hash64.Seed.Mix(table).Mix(row);
                after[change.Key] = row;
                tags[change.Key] = row.ETag;
            }
        }

        rows[(table, partition)] = after.ToImmutable();
        return new CommitResult.Committed(tags);
    }

    private string NextTag(string table, string partition, string key)
    {
        var number = writings.GetValueOrDefault((table, partition, key)) + 1;
        writings[(table, partition, key)] = number;
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static RowValues? ValuesOf(RowChange change) =>
        change switch
        {
            RowChange.Insert insert => insert.Values,
            RowChange.Replace replace => replace.Values,
            RowChange.Upsert upsert => upsert.Values,
            _ => null,
        };

    private static RefusedBecause? Refuses(Row? row, RowChange change) =>
        (row, change) switch
        {
            ({ }, RowChange.Insert) => RefusedBecause.Exists,
            (null, RowChange.Replace or RowChange.Delete) => RefusedBecause.Missing,
            ({ ETag: var tag }, RowChange.Replace { ETag: var read }) when tag != read => RefusedBecause.Changed,
            ({ ETag: var tag }, RowChange.Delete { ETag: var read }) when tag != read => RefusedBecause.Changed,
            _ => null,
        };

    private sealed class Table(MemoryStore store, string name) : ITable
    {
        public Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation) =>
            Task.FromResult(store.Rows(name, partition).GetValueOrDefault(key));

        public Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation) =>
            Task.FromResult(
                new RowPage(
                    [
                        .. store
                            .Rows(name, range.Partition)
                            .Values.SkipWhile(row => string.CompareOrdinal(row.Key, range.From) < 0)
                            .TakeWhile(row => range.To.Length == 0 || string.CompareOrdinal(row.Key, range.To) < 0),
                    ],
                    Next: null
                )
            );

        public Task<PartitionPage> PartitionsAsync(
            string key,
            RowContinuation? after,
            CancellationToken cancellation
        ) => throw new InvalidOperationException("No story here asks for this.");

        public Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        ) => Task.FromResult(store.Commit(name, partition, changes));
    }
}
