namespace RpdBot.Wakeups;

/// <summary>What one sweep met.</summary>
/// <param name="Rows">Wake-ups that were due.</param>
/// <param name="Subjects">Subjects that they named.</param>
/// <param name="Failed">Subjects that could not be looked at, and partitions that could not be read.</param>
/// <param name="OldestLeft">The earliest moment of those that were due and still stand; null when all were served.</param>
public sealed record SweepCount(int Rows, int Subjects, int Failed, DateTimeOffset? OldestLeft = null)
{
    /// <summary>Nothing was due.</summary>
    public static SweepCount Nothing { get; } = new(0, 0, 0);

    /// <summary>Both together.</summary>
    public static SweepCount operator +(SweepCount left, SweepCount right) =>
        new(
            left.Rows + right.Rows,
            left.Subjects + right.Subjects,
            left.Failed + right.Failed,
            !(right.OldestLeft < left.OldestLeft) && left.OldestLeft is not null ? left.OldestLeft : right.OldestLeft
        );
}
