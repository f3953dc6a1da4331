using System.Text.RegularExpressions;
using RpdBot.Casework;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>How an ending differs from that of the same turns when nothing goes wrong.</summary>
internal static partial class Comparison
{
    /// <summary>Every difference that is not a post too many which a loss explains.</summary>
    /// <param name="ending">What came of it.</param>
    /// <param name="expected">What comes of it when nothing goes wrong.</param>
    /// <param name="losses">How often something went wrong.</param>
    /// <param name="isOfTheMoment">Whether a message shows what was so for a moment only: it is not compared.</param>
    public static IEnumerable<string> Differences(
        Ending ending,
        Ending expected,
        int losses,
        Func<Post, bool> isOfTheMoment
    ) =>
        Multiset("event", Happened(ending), Happened(expected))
            .Concat(Multiset("row", RowsOfPeople(ending), RowsOfPeople(expected)))
            .Concat(Posts(ending, expected, losses, isOfTheMoment));

    /// <summary>Every difference in what people have done.</summary>
    public static IEnumerable<string> DoneByPeople(Ending ending, Ending expected) =>
        Multiset("event", Happened(ending).Where(IsByPerson), Happened(expected).Where(IsByPerson));

    private static bool IsByPerson(string happened) => happened.Contains("\"by\":", StringComparison.Ordinal);

    private static IEnumerable<string> Happened(Ending ending) =>
        ending
            .Rows.Of(CaseRows.Table)
            .Where(row => row.Key.StartsWith("event|", StringComparison.Ordinal))
            .Select(row => Moments().Replace(row.Row.Values.Text("event"), "(moment)"));

    private static IEnumerable<string> RowsOfPeople(Ending ending) =>
        ending.Rows.Of("People").Select(row => $"{row.Partition} {row.Key}");

    private static IEnumerable<string> Multiset(string what, IEnumerable<string> found, IEnumerable<string> expected)
    {
        var left = expected.CountBy(one => one).ToDictionary();
        foreach (var (one, count) in found.CountBy(one => one))
        {
            left[one] = left.GetValueOrDefault(one) - count;
        }

        return left.Where(one => one.Value != 0)
            .Select(one => $"{Math.Abs(one.Value)} {what} too {(one.Value > 0 ? "few" : "many")}: {one.Key}");
    }

    /// <summary>Each post stands as often as it should, and once more at most for each loss.</summary>
    private static IEnumerable<string> Posts(Ending ending, Ending expected, int losses, Func<Post, bool> isOfTheMoment)
    {
        var due = Counted(expected.Posts, isOfTheMoment);
        var all = Counted(ending.Posts, isOfTheMoment);
        var sure = Counted(ending.Posts.Where(post => !ending.MayRepeat.Contains(post.Key)), isOfTheMoment);
        foreach (var (post, count) in due.Where(one => all.GetValueOrDefault(one.Key) < one.Value))
        {
            yield return $"{count - all.GetValueOrDefault(post)} post too few: {post}";
        }

        foreach (var (post, count) in sure.Where(one => due.GetValueOrDefault(one.Key) < one.Value))
        {
            yield return $"{count - due.GetValueOrDefault(post)} post too many: {post}";
        }

        foreach (var (post, count) in all.Where(one => due.GetValueOrDefault(one.Key) + losses < one.Value))
        {
            yield return $"{count} times, where {due.GetValueOrDefault(post)} was right, for {losses} losses: {post}";
        }
    }

    private static Dictionary<string, int> Counted(IEnumerable<Post> posts, Func<Post, bool> isOfTheMoment) =>
        posts
            .Where(post =>
                !isOfTheMoment(post) && !Stage.IsExcuse(post.Activity["text"]?.ToString()) && !IsGreeting(post)
            )
            .CountBy(post => $"{post.Conversation}: {post.Words}")
            .ToDictionary();

    /// <summary>A greeting belongs to no case: one that is lost is not sent again.</summary>
    private static bool IsGreeting(Post post) => post.Words.StartsWith("Hello. ", StringComparison.Ordinal);

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Moments();
}
