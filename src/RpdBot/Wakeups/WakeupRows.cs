using RpdBot.Tables;

namespace RpdBot.Wakeups;

/// <summary>Changes of wake-ups' rows, where a deletion that somebody else was quicker with is no matter.</summary>
internal static class WakeupRows
{
    /// <summary>Makes the changes in as few commits as they fit, leaving out deletions that are refused.</summary>
    /// <remarks>
    /// The first changes are in the first commit: what must stand before something else goes comes first. A refused
    /// deletion means that the row is gone, or that it was written again and must stay.
    /// </remarks>
    public static async Task CommitWhatStandsAsync(
        this ITable table,
        string partition,
        IEnumerable<RowChange> changes,
        CancellationToken cancellation
    )
    {
        foreach (var chunk in changes.DistinctBy(change => change.Key).Chunk(TableLimits.Changes))
        {
            var left = chunk.ToList();
            while (
                left.Count > 0
                && await table.CommitAsync(partition, left, cancellation) is CommitResult.Refused { Key: var key }
            )
            {
                if (left.RemoveAll(change => change.Key == key && change is RowChange.Delete) == 0)
                {
                    throw new InvalidOperationException($"'{key}' refused what cannot be refused.");
                }
            }
        }
    }
}
