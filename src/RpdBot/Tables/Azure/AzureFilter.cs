using System.Text;

namespace RpdBot.Tables.Azure;

/// <summary>Which rows a query asks for: the only maker of filters, so that no key is ever read as part of one.</summary>
/// <remarks>There is no "starts with": a range says it.</remarks>
internal sealed class AzureFilter
{
    private readonly StringBuilder text = new();

    private AzureFilter() { }

    /// <summary>The rows of the range.</summary>
    public static AzureFilter Of(RowRange range)
    {
        var filter = new AzureFilter().And("PartitionKey", "eq", range.Partition);
        if (range.From.Length > 0)
        {
            filter.And("RowKey", "ge", range.From);
        }

        return range.To.Length > 0 ? filter.And("RowKey", "lt", range.To) : filter;
    }

    /// <summary>The rows of that key in all partitions.</summary>
    public static AzureFilter Across(string key) => new AzureFilter().And("RowKey", "eq", key);

    /// <summary>A text as a literal: between quotes, and every quote in it doubled.</summary>
    public static string Literal(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The filter, not yet encoded for an address.</summary>
    public override string ToString() => text.ToString();

    private AzureFilter And(string property, string comparison, string value)
    {
        text.Append(text.Length > 0 ? " and " : "")
            .Append(property)
            .Append(' ')
            .Append(comparison)
            .Append(' ')
            .Append(Literal(value));
        return this;
    }
}
