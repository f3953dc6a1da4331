using System.Text.RegularExpressions;

namespace RpdBot.Tests.FakeAzure;

/// <summary>What an address asks for.</summary>
/// <param name="Resource">The table, or <c>Tables</c>, or <c>$batch</c>.</param>
/// <param name="Key">The row, if one is named.</param>
internal sealed partial record FakeAddress(string Resource, FakeKey? Key)
{
    /// <summary>What the address asks for at this endpoint.</summary>
    public static FakeAddress Of(Uri endpoint, Uri address)
    {
        var root = endpoint.AbsoluteUri.TrimEnd('/') + "/";
        FakeFailure.Unless(address.AbsoluteUri.StartsWith(root, StringComparison.Ordinal), "Another account.");
        var path = address.AbsoluteUri[root.Length..].Split('?')[0];
        FakeFailure.Unless(
            !path.Contains('/', StringComparison.Ordinal),
            "The address has more parts than it can have."
        );
        FakeFailure.Unless(!path.Contains('\'', StringComparison.Ordinal), "A quote in an address is to be encoded.");
        var match = Resourced().Match(Uri.UnescapeDataString(path));
        FakeFailure.Unless(match.Success, "The address is not well formed.");
        if (!match.Groups["key"].Success)
        {
            return new FakeAddress(match.Groups["resource"].Value, null);
        }

        var key = new FakeKey(Text(match.Groups["partition"]), Text(match.Groups["row"]));
        FakeEntityReader.CheckKey(key.Partition);
        FakeEntityReader.CheckKey(key.Row);
        return new FakeAddress(match.Groups["resource"].Value, key);
    }

    /// <summary>The parameters of a query, decoded.</summary>
    public static Dictionary<string, string> Parameters(Uri address) =>
        address
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]), StringComparer.Ordinal);

    private static string Text(Group literal) => literal.Value.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<resource>\$batch|[A-Za-z][A-Za-z0-9]{2,62})(\(\)|(?<key>\(PartitionKey='(?<partition>([^']|'')*)',RowKey='(?<row>([^']|'')*)'\)))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Resourced();
}
