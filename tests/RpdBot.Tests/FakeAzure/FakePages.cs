using System.Globalization;
using System.Text;

namespace RpdBot.Tests.FakeAzure;

/// <summary>One page of a query: its rows, and where the next begins.</summary>
internal sealed record FakePage(string Json, FakeKey? Next);

/// <summary>Answers queries page by page, as the service does: sorted, and a page may be short or empty and go on.</summary>
internal static class FakePages
{
    private const int Most = 1000;

    /// <param name="state">What the account holds.</param>
    /// <param name="table">Which table is asked.</param>
    /// <param name="asked">The parameters of the query.</param>
    /// <param name="shorten">How many rows a page has of which so many were asked for.</param>
    public static FakePage Of(
        FakeAzureState state,
        string table,
        Dictionary<string, string> asked,
        Func<int, int> shorten
    )
    {
        var top = int.Parse(asked.GetValueOrDefault("$top", "1000"), CultureInfo.InvariantCulture);
        FakeFailure.Unless(top is >= 1 and <= Most, "$top is 1 to 1,000.");
        var filter = FakeFilter.Parse(asked.GetValueOrDefault("$filter", ""));
        if (!state.Tables.TryGetValue(table, out var rows))
        {
            throw new FakeFailure(404, "TableNotFound");
        }

        var from = new FakeKey(Told(asked, "NextPartitionKey"), Told(asked, "NextRowKey"));
        var rest = rows.Where(row => FakeKey.Order.Compare(row.Key, from) >= 0 && filter.Takes(row.Key));
        var count = Math.Min(top, shorten(top));
        var found = rest.Take(count + 1).ToList();
        var page = found.Take(count).Select(row => Write(row, asked.GetValueOrDefault("$select")));
        return new FakePage(
            $"{{\"odata.metadata\":\"{table}\",\"value\":[{string.Join(',', page)}]}}",
            found.Count > count ? found[count].Key : null
        );
    }

    private static string Write(KeyValuePair<FakeKey, FakeEntity> row, string? select)
    {
        FakeFailure.Unless(select is null or "PartitionKey", "Only the partition can be asked for by itself here.");
        return select is null
            ? FakeEntityWriter.Write(row.Key, row.Value, table: null)
            : $"{{\"PartitionKey\":{System.Text.Json.JsonSerializer.Serialize(row.Key.Partition)}}}";
    }

    /// <summary>A key as a continuation has it: opaque, and not a key.</summary>
    public static string Token(string key) => $"1!{key.Length}!{Convert.ToBase64String(Encoding.UTF8.GetBytes(key))}";

    private static string Told(Dictionary<string, string> asked, string name) =>
        asked.TryGetValue(name, out var token)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(token.Split('!')[2]))
            : "";
}
