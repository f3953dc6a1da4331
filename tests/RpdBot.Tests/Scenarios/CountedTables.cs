using RpdBot.Tables;
using RpdBot.Teams;

namespace RpdBot.Tests.Scenarios;

/// <summary>A store that counts what is asked of it inside turns, and not what deliveries ask meanwhile.</summary>
internal sealed class CountedTables(ITables inner, CountedTables.Costs costs) : ITables
{
    public ITable Open(string name) => new CountedTable(inner.Open(name), costs);

    /// <summary>A bot whose every turn is counted from its beginning to its answer.</summary>
    public static IBot Counting(IBot bot, Costs costs) => new CountedBot(bot, costs);

    /// <summary>Requests to the store.</summary>
    public sealed class Cost
    {
        public int Reads { get; set; }

        public int Commits { get; set; }
    }

    /// <summary>What turns cost, one after the other.</summary>
    public sealed class Costs
    {
        private readonly AsyncLocal<Cost?> _current = new();

        /// <summary>What the turn that began last has cost so far.</summary>
        public Cost? Last { get; private set; }

        /// <summary>What is asked of the store from here on belongs to a turn.</summary>
        public void Begin() => _current.Value = Last = new Cost();

        /// <summary>Counts, inside a turn.</summary>
        public void Count(Action<Cost> count)
        {
            if (_current.Value is { } cost)
            {
                count(cost);
            }
        }
    }

    private sealed class CountedTable(ITable inner, Costs costs) : ITable
    {
        public Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation)
        {
            costs.Count(cost => cost.Reads++);
            return inner.GetAsync(partition, key, cancellation);
        }

        public Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation)
        {
            costs.Count(cost => cost.Reads++);
            return inner.QueryAsync(range, after, cancellation);
        }

        public Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        )
        {
            costs.Count(cost => cost.Commits++);
            return inner.CommitAsync(partition, changes, cancellation);
        }
    }

    private sealed class CountedBot(IBot inner, Costs costs) : IBot
    {
        public async Task<InvokeResponse?> OnTurnAsync(Activity activity, CancellationToken cancellation)
        {
            costs.Begin();
            return await inner.OnTurnAsync(activity, cancellation);
        }
    }
}
