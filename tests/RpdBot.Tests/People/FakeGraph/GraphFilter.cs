using System.Text.RegularExpressions;

namespace RpdBot.Tests.People.FakeGraph;

/// <summary>The filters that Graph understands, as far as a bot uses them.</summary>
internal static partial class GraphFilter
{
    /// <summary>The filter as a condition; null when Graph would call it invalid.</summary>
    public static Func<GraphUser, bool>? Read(string filter)
    {
        var clauses = Clause().Matches(filter);
        var rest = Clause().Replace(filter, "").Replace("accountEnabled eq true", "", StringComparison.Ordinal);
        var isOpenOnly = filter.Contains("accountEnabled eq true", StringComparison.Ordinal);
        return Joints().IsMatch(rest) && (clauses.Count > 0 || isOpenOnly)
            ? user =>
                (!isOpenOnly || user.AccountEnabled)
                && (clauses.Count == 0 || clauses.Any(clause => Fits(clause, user)))
            : null;
    }

    private static bool Fits(Match clause, GraphUser user)
    {
        var text = clause.Groups["text"].Value.Replace("''", "'", StringComparison.Ordinal);
        return clause.Groups["start"].Value is { Length: > 0 } start
                ? Value(user, start).StartsWith(text, StringComparison.OrdinalIgnoreCase)
            : clause.Groups["same"].Value is { Length: > 0 } same
                ? string.Equals(Value(user, same), text, StringComparison.OrdinalIgnoreCase)
            : string.Equals($"smtp:{user.Mail}", text, StringComparison.OrdinalIgnoreCase);
    }

    private static string Value(GraphUser user, string property) => user.Property(property)?.GetValue<string>() ?? "";

    [GeneratedRegex(
        @"(startswith\((?<start>\w+),|(?<same>\w+) eq |proxyAddresses/any\(a:a eq )'(?<text>([^']|'')*)'\)?",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Clause();

    [GeneratedRegex(@"^( |or|and|\(|\))*$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Joints();
}
