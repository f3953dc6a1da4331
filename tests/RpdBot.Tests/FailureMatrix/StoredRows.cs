using RpdBot.Tables;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Every row of a store at one moment.</summary>
internal sealed class StoredRows(IEnumerable<StoredRow> all)
{
    private readonly ILookup<string, StoredRow> byTable = all.ToLookup(row => row.Table);

    /// <summary>The rows of a table, by partition and key.</summary>
    public IEnumerable<StoredRow> Of(string table) => byTable[table];

    /// <summary>The rows of a partition whose keys begin so.</summary>
    public IEnumerable<StoredRow> Of(string table, string partition, string prefix = "") =>
        byTable[table].Where(row => row.Partition == partition && row.Key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The row, or null.</summary>
    public Row? Find(string table, string partition, string key) =>
        Of(table, partition, key).FirstOrDefault(row => row.Key == key)?.Row;
}

/// <summary>One row; its values are read when they are looked at.</summary>
internal sealed record StoredRow(string Table, string Partition, string Key, Func<Row> Read)
{
    private readonly Lazy<Row> row = new(Read);

    /// <summary>The row with its values.</summary>
    public Row Row => row.Value;
}
