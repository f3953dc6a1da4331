using RpdBot.Tables;
using RpdBot.Tables.Sqlite;

namespace RpdBot.Benchmarks.Turns;

/// <summary>A store that notes what it is asked while somebody wants to know.</summary>
internal sealed class TracingTables(ITables inner) : ITables
{
    private readonly Lock gate = new();
    private List<TraceStep>? steps;

    public ITable Open(string name) => new TracingTable(this, name, inner.Open(name));

    public void Begin()
    {
        lock (gate)
        {
            steps = [];
        }
    }

    public IReadOnlyList<TraceStep> End()
    {
        lock (gate)
        {
            var noted = steps ?? [];
            steps = null;
            return noted;
        }
    }

    private void Note(string table, string partition, string? from, string? to, params IEnumerable<TraceWrite> writes)
    {
        lock (gate)
        {
            steps?.Add(new TraceStep(table, partition, from, to, [.. writes]));
        }
    }

    private static TraceWrite Write(RowChange change) =>
        new(
            change.GetType().Name,
            change.Key,
            change switch
            {
                RowChange.Insert insert => SqliteRowJson.Write(insert.Values),
                RowChange.Upsert upsert => SqliteRowJson.Write(upsert.Values),
                RowChange.Replace replace => SqliteRowJson.Write(replace.Values),
                _ => null,
            }
        );

    private sealed class TracingTable(TracingTables owner, string name, ITable table) : ITable
    {
        public Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation)
        {
            owner.Note(name, partition, key, to: null);
            return table.GetAsync(partition, key, cancellation);
        }

        public Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation)
        {
            owner.Note(name, range.Partition, range.From, range.To);
            return table.QueryAsync(range, after, cancellation);
        }

        public Task<PartitionPage> PartitionsAsync(
            string key,
            RowContinuation? after,
            CancellationToken cancellation
        ) => table.PartitionsAsync(key, after, cancellation);

        public async Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        )
        {
            var result = await table.CommitAsync(partition, changes, cancellation);
            if (result is CommitResult.Committed)
            {
                owner.Note(name, partition, from: null, to: null, changes.Select(Write));
            }

            return result;
        }
    }
}
