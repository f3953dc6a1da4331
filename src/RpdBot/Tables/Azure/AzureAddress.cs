using System.Globalization;

namespace RpdBot.Tables.Azure;

/// <summary>The addresses of what can be asked for at one endpoint, encoded.</summary>
internal sealed class AzureAddress(Uri endpoint)
{
    private readonly string root = endpoint.AbsoluteUri.TrimEnd('/');

    /// <summary>Where tables are made.</summary>
    public Uri Tables => new($"{root}/Tables");

    /// <summary>The first of the account's tables.</summary>
    public Uri FirstTable => new($"{root}/Tables?$top=1");

    /// <summary>Where commits go.</summary>
    public Uri Batch => new($"{root}/$batch");

    /// <summary>Where a new row of the table goes.</summary>
    public Uri Table(string table) => new($"{root}/{table}");

    /// <summary>One row.</summary>
    public Uri Row(string table, string partition, string key) =>
        new($"{root}/{table}(PartitionKey={Literal(partition)},RowKey={Literal(key)})");

    /// <summary>One page of a range.</summary>
    public Uri Page(string table, RowRange range, RowContinuation? after) =>
        Query(table, AzureFilter.Of(range), range.PageSize, "", after);

    /// <summary>One page of the partitions that have a row of that key.</summary>
    public Uri Partitions(string table, string key, RowContinuation? after) =>
        Query(table, AzureFilter.Across(key), TableLimits.PageSize, "&$select=PartitionKey", after);

    private Uri Query(string table, AzureFilter filter, int most, string select, RowContinuation? after)
    {
        var top = most.ToString(CultureInfo.InvariantCulture);
        return new Uri(
            $"{root}/{table}()?$filter={Uri.EscapeDataString(filter.ToString())}&$top={top}{select}"
                + Parameter("NextPartitionKey", after?.NextPartition)
                + Parameter("NextRowKey", after?.NextKey)
        );
    }

    private static string Literal(string value) => Uri.EscapeDataString(AzureFilter.Literal(value));

    private static string Parameter(string name, string? value) =>
        value is null ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}
