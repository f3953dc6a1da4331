using RpdBot.Tables;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>A store at the far end of a wire.</summary>
internal sealed class WiredTables(ITables inner, Wire wire) : ITables
{
    public ITable Open(string name) => new WiredTable(name, inner.Open(name), wire);

    private sealed class WiredTable(string name, ITable table, Wire wire) : ITable
    {
        public Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation) =>
            wire.PassAsync(
                new Asked(Place.Store, IsWrite: false, $"get {name} {partition} {key}"),
                () => table.GetAsync(partition, key, cancellation),
                loss => throw Lost(loss)
            );

        public Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation) =>
            wire.PassAsync(
                new Asked(Place.Store, IsWrite: false, $"query {name} {range.Partition} {range.From}"),
                () => table.QueryAsync(range, after, cancellation),
                loss => throw Lost(loss)
            );

        public Task<PartitionPage> PartitionsAsync(
            string key,
            RowContinuation? after,
            CancellationToken cancellation
        ) =>
            wire.PassAsync(
                new Asked(Place.Store, IsWrite: false, $"partitions {name} {key}"),
                () => table.PartitionsAsync(key, after, cancellation),
                loss => throw Lost(loss)
            );

        public Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        ) =>
            wire.PassAsync(
                new Asked(Place.Store, IsWrite: true, $"commit {name} {partition} {Kinds(changes)}"),
                () => table.CommitAsync(partition, changes, cancellation),
                loss =>
                    loss == Loss.Refused ? new CommitResult.Refused(Key(changes), Because(changes)) : throw Lost(loss)
            );

        /// <summary>The row that would have refused: one with a condition, if there is any.</summary>
        private static RowChange Conditional(IReadOnlyList<RowChange> changes) =>
            changes.FirstOrDefault(change => change is not RowChange.Upsert) ?? changes[0];

        private static string Key(IReadOnlyList<RowChange> changes) => Conditional(changes).Key;

        private static RefusedBecause Because(IReadOnlyList<RowChange> changes) =>
            Conditional(changes) is RowChange.Insert ? RefusedBecause.Exists : RefusedBecause.Changed;

        private static string Kinds(IReadOnlyList<RowChange> changes) =>
            string.Join(' ', changes.Select(change => change.GetType().Name));

        private static StoreException Lost(Loss loss) => new($"{loss}, as the test asked.");
    }
}
