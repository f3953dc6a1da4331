using System.Collections.Immutable;
using System.Text;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>What came of many attempts.</summary>
/// <param name="Matrix">The matrix.</param>
/// <param name="Made">How many attempts were made.</param>
/// <param name="PlayedOn">How many of them were played on to the end.</param>
/// <param name="Found">What was broken.</param>
/// <param name="Took">How long it took.</param>
internal sealed record AttemptsReport(
    Matrix Matrix,
    int Made,
    int PlayedOn,
    ImmutableArray<Finding> Found,
    TimeSpan Took
)
{
    private const int MostKinds = 40;
    private const int MostExamples = 5;
    private const int MostWords = 400;

    /// <summary>The figures, and what was broken, the most frequent first.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(
            FormattableString.Invariant(
                $"{Matrix.Name}: {Matrix.Rehearsals.Length} turns, {Matrix.Requests} requests, {Matrix.Faults.Count()} faults. {Made} attempts, {PlayedOn} of them played on to the end, in {Took.TotalSeconds:F0} s; {Found.Select(one => one.Attempt).Distinct().Count()} broke something."
            )
        );
        foreach (
            var kind in Found.GroupBy(one => Short(one.Broken)).OrderByDescending(kind => kind.Count()).Take(MostKinds)
        )
        {
            text.AppendLine(FormattableString.Invariant($"{kind.Count()} times: {kind.Key}"));
            foreach (var (attempt, _) in kind.Take(MostExamples))
            {
                text.AppendLine("    " + attempt + ", " + Where(attempt));
            }
        }

        return text.ToString();
    }

    private static string Short(string words) => words.Length > MostWords ? words[..MostWords] : words;

    private string Where(Attempt attempt) =>
        string.Join(
            "; ",
            attempt.Faults.SelectMany(
                (faults, index) =>
                {
                    var turn = Matrix.Rehearsals[attempt.First + index];
                    return faults.Select(fault => $"{turn.Turn}: {turn.Asked.ElementAtOrDefault(fault.At - 1)}");
                }
            )
        );
}
