using System.Text.RegularExpressions;

namespace RpdBot.Benchmarks;

/// <summary>Finds in texts what people would read there.</summary>
internal static partial class Reading
{
    /// <summary>The first reference of a case; empty when there is none.</summary>
    public static string Reference(string text) => Shape().Match(text).Value;

    [GeneratedRegex("RPD-20[0-9]{2}-[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
