namespace RpdBot.Tables;

/// <summary>A row as it was read.</summary>
/// <param name="Partition">What it is kept with: one commit reaches one partition.</param>
/// <param name="Key">Its name inside the partition.</param>
/// <param name="Values">What it holds.</param>
/// <param name="ETag">
/// Which writing of the row this is: opaque, never used twice for one key, not even after deleting and inserting.
/// </param>
public sealed record Row(string Partition, string Key, RowValues Values, string ETag);
