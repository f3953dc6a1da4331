using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Interleavings;

/// <summary>The store as one actor reaches it: each request for what the actors share is a gate.</summary>
/// <remarks>
/// Not at gates are what lies in other tables, and the fifteen partitions of wake-ups without the case: no two actors
/// meet there. The random ids of writes are named anew, so that a replay makes the same rows.
/// </remarks>
internal sealed class ActorTables(Actor actor, Conditions conditions) : ITables
{
    private const string NotWritten = "0";
    private readonly WriteIds ids = new(actor.Number, conditions.LacksWriteIds);

    public ITable Open(string name) =>
        name switch
        {
            WakeupKey.Table => new WakeupsTable(this, actor.World.Store.Open(name)),
            "Cases" => new Table(this, name, _ => true, actor.World.Store.Open(name)),
            _ => actor.World.Store.Open(name),
        };

    private class Table(ActorTables owner, string name, Func<string, bool> isShared, ITable table) : ITable
    {
        protected ActorTables Owner => owner;

        public async Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation)
        {
            await owner.GateAsync(PauseKind.Request, $"read {name} {key}");
            var row = await table.GetAsync(partition, key, cancellation);
            owner.Sees(Hash64.Seed.Mix(row));
            return row;
        }

        public async Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation)
        {
            if (!isShared(range.Partition))
            {
                return await table.QueryAsync(range, after, cancellation);
            }

            await owner.GateAsync(PauseKind.Request, $"query {name} {range.From}..{range.To}");
            var page = await table.QueryAsync(range, after, cancellation);
            owner.Sees(page.Rows.Aggregate(Hash64.Seed, (hash, row) => hash.Mix(row)));
            return page;
        }

        public Task<PartitionPage> PartitionsAsync(
            string key,
            RowContinuation? after,
            CancellationToken cancellation
        ) => table.PartitionsAsync(key, after, cancellation);

        public virtual async Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        )
        {
            var fate = await owner.GateAsync(PauseKind.Commit, $"commit {name} {Describe(changes)}");
            var result = await table.CommitAsync(partition, changes, cancellation);
            owner.Sees(Hash64.Seed.Mix(result));
            owner.Records(changes, result);
            return fate == Fate.AnswerLost ? throw new StoreException("The answer is lost.") : result;
        }

        private static string Describe(IReadOnlyList<RowChange> changes) =>
            string.Join(", ", changes.Select(change => $"{change.GetType().Name} {change.Key}"));
    }

    /// <summary>Wake-ups: of these the keys are named anew, and some are lost on purpose.</summary>
    private sealed class WakeupsTable(ActorTables owner, ITable table)
        : Table(owner, WakeupKey.Table, partition => partition == Stage.Wakeups, table)
    {
        public override async Task<CommitResult> CommitAsync(
            string partition,
            IReadOnlyList<RowChange> changes,
            CancellationToken cancellation
        )
        {
            var keys = changes.ToDictionary(change => change.Key, change => Owner.KeyOf(change));
            var made = changes.Where(change => keys[change.Key] != NotWritten).ToList();
            var result =
                made.Count == 0
                    ? new CommitResult.Committed(new Dictionary<string, string>())
                    : await base.CommitAsync(
                        partition,
                        made.ConvertAll(change => change with { Key = keys[change.Key] }),
                        cancellation
                    );
            await Owner.AnswerAsync();
            return result switch
            {
                CommitResult.Committed done => new CommitResult.Committed(
                    keys.ToDictionary(key => key.Key, key => done.ETags.GetValueOrDefault(key.Value, NotWritten))
                ),
                CommitResult.Refused refused => refused with { Key = keys.First(key => key.Value == refused.Key).Key },
                _ => result,
            };
        }
    }

    private void Sees(ulong what) => actor.Sees(what);

    private Task<Fate> GateAsync(PauseKind kind, string what) => actor.PauseAsync(kind, what);

    private Task AnswerAsync() =>
        conditions.HasSlowAnswers ? actor.PauseAsync(PauseKind.Answer, "answer") : Task.CompletedTask;

    private string KeyOf(RowChange change) =>
        change is RowChange.Upsert && conditions.Forgets(change.Key, actor.Now) ? NotWritten : ids.Of(change.Key);

    /// <summary>Once the slot is gone, what was sent for it is on record.</summary>
    private void Records(IReadOnlyList<RowChange> changes, CommitResult result)
    {
        var ends = changes.Any(change =>
            change is RowChange.Delete && change.Key.StartsWith("out|", StringComparison.Ordinal)
        );
        if (ends && result is CommitResult.Committed)
        {
            actor.Unrecorded.Clear();
        }
    }
}
