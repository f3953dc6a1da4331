using System.Text.Json;

namespace RpdBot.Tests.FakeAzure;

/// <summary>Writes a row as <c>minimalmetadata</c> has it: types only where JSON does not tell them.</summary>
internal static class FakeEntityWriter
{
    private static readonly string[] Told = ["Edm.Int64", "Edm.DateTime", "Edm.Binary", "Edm.Guid"];

    /// <summary>One row as one JSON object.</summary>
    /// <param name="key">Where it stands.</param>
    /// <param name="entity">What it holds.</param>
    /// <param name="table">For one row alone, the table's name stands in it; in a list it does not.</param>
    public static string Write(FakeKey key, FakeEntity entity, string? table)
    {
        var members = new List<string>();
        if (table is not null)
        {
            members.Add($"\"odata.metadata\":\"https://account.table.core.windows.net/$metadata#{table}/@Element\"");
        }

        members.Add($"\"odata.etag\":{JsonSerializer.Serialize(entity.ETag)}");
        members.Add($"\"PartitionKey\":{JsonSerializer.Serialize(key.Partition)}");
        members.Add($"\"RowKey\":{JsonSerializer.Serialize(key.Row)}");
        members.Add("\"Timestamp\":\"2026-06-04T09:00:00.0000000Z\"");
        foreach (var (name, value) in entity.Values)
        {
            members.AddRange(Members(name, value));
        }

        return $"{{{string.Join(',', members)}}}";
    }

    private static IEnumerable<string> Members(string name, FakeValue value)
    {
        var isWord = value.Type == "Edm.Double" && value.Json[0] == '"'; // not a number, or infinite
        if (isWord || Told.Contains(value.Type))
        {
            yield return $"\"{name}@odata.type\":\"{value.Type}\"";
        }

        var isWhole = value.Type == "Edm.Double" && !isWord && value.Json.AsSpan().IndexOfAny(".eE") < 0;
        yield return $"\"{name}\":{value.Json}{(isWhole ? ".0" : "")}";
    }
}
