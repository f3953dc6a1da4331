using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

/// <summary>When a request fails: before it reached the store, or after it took effect and the answer was lost.</summary>
public enum FaultMoment
{
    Before,
    After,
}

public enum TableRequestKind
{
    Read,
    Query,
    Commit,
}

/// <summary>One request to the store, numbered from 1.</summary>
public sealed record TableRequest(int Number, string Table, TableRequestKind Kind, string Partition);

/// <summary>A store that counts what it is asked, and fails when told to.</summary>
public sealed class FaultyTables(ITables inner) : ITables
{
    private readonly Lock gate = new();
    private readonly List<TableRequest> requests = [];
    private readonly Dictionary<int, FaultMoment> faults = [];

    /// <summary>Awaited before each request goes on: holds it up, makes it fail, or lets something else happen first.</summary>
    public Func<TableRequest, Task>? Before { get; set; }

    /// <summary>Everything asked since the beginning, or since <see cref="Forget"/>.</summary>
    public IReadOnlyList<TableRequest> Requests
    {
        get
        {
            lock (gate)
            {
                return [.. requests];
            }
        }
    }

    public int Reads => Count(TableRequestKind.Read);

    public int Queries => Count(TableRequestKind.Query);

    public int Commits => Count(TableRequestKind.Commit);

    public ITable Open(string name) => new FaultyTable(this, name, inner.Open(name));

    /// <summary>Makes the request of that number fail, counted from 1 as in <see cref="Requests"/>.</summary>
    public void FailRequest(int number, FaultMoment moment)
    {
        lock (gate)
        {
            faults[number] = moment;
        }
    }

    /// <summary>Counts from 1 again, with no faults to come.</summary>
    public void Forget()
    {
        lock (gate)
        {
            requests.Clear();
            faults.Clear();
        }
    }

    private int Count(TableRequestKind kind) => Requests.Count(request => request.Kind == kind);

    private async Task<T> PassAsync<T>(string table, TableRequestKind kind, string partition, Func<Task<T>> go)
    {
        var request = Note(table, kind, partition);
        await (Before?.Invoke(request) ?? Task.CompletedTask);
        FailIfAsked(request, FaultMoment.Before);
        var result = await go();
        FailIfAsked(request, FaultMoment.After);
        return result;
    }

    private TableRequest Note(string table, TableRequestKind kind, string partition)
    {
        lock (gate)
        {
            var request = new TableRequest(requests.Count + 1, table, kind, partition);
            requests.Add(request);
            return request;
        }
    }

    private void FailIfAsked(TableRequest request, FaultMoment moment)
    {
        bool asked;
        lock (gate)
        {
            asked = faults.TryGetValue(request.Number, out var fault) && fault == moment;
        }

        if (asked)
        {
            throw new StoreException($"Request {request.Number} fails, as the test asked.");
        }
    }

    private sealed class FaultyTable(FaultyTables owner, string name, ITable table) : ITable
    {
        public Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation) =>
            owner.PassAsync(name, TableRequestKind.Read, partition, () => table.GetAsync(partition, key, cancellation));

        public Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation) =>
            owner.PassAsync(
                name,
                TableRequestKind.Query,
                range.Partition,
                () => table.QueryAsync(range, after, cancellation)
            );

        public Task<PartitionPage> PartitionsAsync(
            string key,
            RowContinuation? after,
            CancellationToken cancellation
        ) => owner.PassAsync(name, TableRequestKind.Query, key, () => table.PartitionsAsync(key, after, cancellation));

        public Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        ) =>
            owner.PassAsync(
                name,
                TableRequestKind.Commit,
                partition,
                () => table.CommitAsync(partition, changes, cancellation)
            );
    }
}
