namespace RpdBot.Tables;

/// <summary>Rows of one partition that lie next to each other.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="From">The first key that counts; empty: from the first row.</param>
/// <param name="To">The first key that no longer counts; empty: to the last row.</param>
public sealed record RowRange(string Partition, string From, string To)
{
    /// <summary>The most rows that a page may have, 1 to 1,000.</summary>
    public int PageSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TableLimits.PageSize);
            field = value;
        }
    } = TableLimits.PageSize;

    /// <summary>Every row of the partition.</summary>
    public static RowRange All(string partition) => new(partition, "", "");

    /// <summary>The rows whose keys begin with the prefix.</summary>
    /// <exception cref="ArgumentException">The prefix is empty: <see cref="All"/> says that.</exception>
    public static RowRange Prefix(string partition, string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        return new RowRange(partition, prefix, $"{prefix[..^1]}{(char)(prefix[^1] + 1)}");
    }
}
