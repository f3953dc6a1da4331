using System.Text.RegularExpressions;

namespace RpdBot.Tests.FakeAzure;

/// <summary>A filter of comparisons of keys joined by "and", read strictly: whatever else stands in it is refused.</summary>
internal sealed partial class FakeFilter
{
    private const int MostComparisons = 15;
    private const string And = " and ";

    private readonly List<(string Property, string Comparison, string Value)> comparisons = [];

    public static FakeFilter Parse(string text)
    {
        var filter = new FakeFilter();
        for (var position = 0; position < text.Length || filter.comparisons.Count == 0; position += And.Length)
        {
            var match = Comparison().Match(text, position);
            FakeFailure.Unless(match.Success && match.Index == position, "The filter is not well formed.");
            var value = match.Groups["value"].Value.Replace("''", "'", StringComparison.Ordinal);
            filter.comparisons.Add((match.Groups["property"].Value, match.Groups["comparison"].Value, value));
            position += match.Length;
            FakeFailure.Unless(IsEnd(text, position), "The filter is not well formed.");
        }

        FakeFailure.Unless(filter.comparisons.Count <= MostComparisons, "The filter has too many comparisons.");
        return filter;
    }

    /// <summary>Whether the text ends there, or goes on with another comparison.</summary>
    private static bool IsEnd(string text, int position) =>
        position == text.Length || (text.AsSpan(position).StartsWith(And) && position + And.Length < text.Length);

    public bool Takes(FakeKey key) =>
        comparisons.TrueForAll(one =>
        {
            var order = string.CompareOrdinal(one.Property == "RowKey" ? key.Row : key.Partition, one.Value);
            return one.Comparison switch
            {
                "eq" => order == 0,
                "ge" => order >= 0,
                "gt" => order > 0,
                "le" => order <= 0,
                _ => order < 0,
            };
        });

    [GeneratedRegex(
        "(?<property>PartitionKey|RowKey) (?<comparison>eq|ge|gt|le|lt) '(?<value>(?:[^']|'')*)'",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Comparison();
}
