namespace RpdBot.Tables;

/// <summary>One change of one row, as part of a commit.</summary>
public abstract record RowChange(string Key)
{
    /// <summary>Writes a row that must not be there yet.</summary>
    public sealed record Insert(string Key, RowValues Values) : RowChange(Key);

    /// <summary>Writes all values anew of a row that must be there as it was read.</summary>
    public sealed record Replace(string Key, RowValues Values, string ETag) : RowChange(Key);

    /// <summary>Writes a row, whether or not it is there; old values go.</summary>
    public sealed record Upsert(string Key, RowValues Values) : RowChange(Key);

    /// <summary>Takes away a row that must be there as it was read.</summary>
    public sealed record Delete(string Key, string ETag) : RowChange(Key);
}
