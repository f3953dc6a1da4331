using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using RpdBot.Tables;

namespace RpdBot.Wakeups;

/// <summary>Finds the wake-ups that are due, and has their subjects looked at.</summary>
/// <remarks>
/// Any number of instances may sweep at once: a subject is then looked at several times, which its handler allows.
/// A row is deleted only by the ETag with which it was read before the looking, and only together with, or after,
/// the row at the subject's next moment. What is written meanwhile is another row, or has another ETag, and stays.
/// </remarks>
public sealed class Sweeper(
    ITables tables,
    IEnumerable<IWakeupHandler> handlers,
    IOptions<SweeperOptions> options,
    TimeProvider clock,
    Random random,
    WakeupsMeter meter,
    ILogger<Sweeper> logger
)
{
    private readonly ITable table = tables.Open(WakeupKey.Table);
    private readonly IReadOnlyList<IWakeupHandler> handlers = [.. handlers];

    /// <summary>Looks once at everything that is due. One call at a time.</summary>
    /// <remarks>Partitions come in random order, so that instances which start together do not follow each other.</remarks>
    /// <returns>What was due; a failing subject or partition is counted and logged, and taken again next time.</returns>
    public async Task<SweepCount> SweepAsync(CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        string[] partitions = [.. WakeupKey.Partitions];
        random.Shuffle(partitions);
        var total = SweepCount.Nothing;
        foreach (var partition in partitions)
        {
            total += await SweepAsync(partition, cancellation);
        }

        var taken = clock.GetElapsedTime(begun);
        meter.Swept(total, taken);
        if (total.Rows + total.Failed > 0)
        {
            WakeupsLog.Swept(logger, total.Rows, total.Subjects, taken.TotalMilliseconds, total.Failed);
        }

        return total;
    }

    private async Task<SweepCount> SweepAsync(string partition, CancellationToken cancellation)
    {
        List<Row> due;
        try
        {
            var range = new RowRange(partition, "", WakeupKey.After(clock.GetUtcNow()));
            due = await table.ReadAllAsync(range, cancellation).ToListAsync(cancellation);
        }
        catch (StoreException fault)
        {
            WakeupsLog.PartitionFailed(logger, fault, partition);
            return new SweepCount(0, 0, 1);
        }

        // Several rows of one subject are one look: a row only says "no later than", all of these moments have
        // passed, and the look comes after all of them were read.
        var subjects = due.GroupBy(row => WakeupKey.SubjectOf(row.Key)).ToList();
        var failed = new ConcurrentBag<string>();
        var side = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.Value.AtOnce,
            CancellationToken = cancellation,
        };
        await Parallel.ForEachAsync(
            subjects,
            side,
            async (taken, stopped) =>
            {
                if (!await TryWakeAsync(partition, taken.Key, taken, stopped))
                {
                    failed.Add(taken.First().Key); // its earliest: rows come in the order of their moments
                }
            }
        );
        return new SweepCount(due.Count, subjects.Count, failed.Count, failed.Min(WakeupKey.MomentOf));
    }

    private async Task<bool> TryWakeAsync(
        string partition,
        string subject,
        IEnumerable<Row> taken,
        CancellationToken cancellation
    )
    {
        try
        {
            if (handlers.FirstOrDefault(one => one.Handles(subject)) is not { } handler)
            {
                // Perhaps a newer version, on another instance, knows it.
                WakeupsLog.NobodyHandles(logger, subject);
                return false;
            }

            var now = clock.GetUtcNow();
            var next = taken.Any(row => WakeupKey.IsGuard(row.Key))
                ? await handler.RecoverAsync(subject, now, cancellation)
                : await handler.WakeAsync(subject, now, cancellation);
            await SettleAsync(partition, subject, next, taken, cancellation);
            return true;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            WakeupsLog.SubjectFailed(logger, fault, subject);
            return false;
        }
    }

    private Task SettleAsync(
        string partition,
        string subject,
        DateTimeOffset? next,
        IEnumerable<Row> taken,
        CancellationToken cancellation
    )
    {
        var deletions = taken.Select(RowChange (row) => new RowChange.Delete(row.Key, row.ETag));
        if (next is not { } moment)
        {
            return table.CommitWhatStandsAsync(partition, deletions, cancellation);
        }

        // Not left to a row that somebody else may have there: that can be a guard, which its writer takes back.
        var row = new RowChange.Upsert(WakeupKey.Format(moment, subject, WakeupKey.SweepId), RowValues.Empty);
        return table.CommitWhatStandsAsync(partition, deletions.Prepend(row), cancellation);
    }
}
