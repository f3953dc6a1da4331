using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RpdBot.Health;

/// <summary>What was found.</summary>
/// <param name="Status"><c>ready</c>, <c>ready, with warnings</c> or <c>not ready</c>.</param>
/// <param name="Problems">What keeps the bot from its work, a sentence each.</param>
/// <param name="Warnings">What somebody should see to, a sentence each.</param>
/// <param name="Figures">What was measured.</param>
public sealed record ReadinessReport(
    string Status,
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Warnings,
    IReadOnlyDictionary<string, object> Figures
)
{
    internal static ReadinessReport Of(HealthReport report)
    {
        var problems = Sentences(report, HealthStatus.Unhealthy);
        var warnings = Sentences(report, HealthStatus.Degraded);
        return new(
            problems.Count > 0 ? "not ready"
                : warnings.Count > 0 ? "ready, with warnings"
                : "ready",
            problems,
            warnings,
            new SortedDictionary<string, object>(
                report.Entries.Values.SelectMany(entry => entry.Data).ToDictionary(),
                StringComparer.Ordinal
            )
        );
    }

    private static List<string> Sentences(HealthReport report, HealthStatus status) =>
        [
            .. report
                .Entries.Where(entry => entry.Value.Status == status)
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => Sentence(entry.Key, entry.Value)),
        ];

    /// <summary>A check that broke says nothing of why: the log does.</summary>
    private static string Sentence(string name, HealthReportEntry entry) =>
        entry.Exception is null && entry.Description is { Length: > 0 } sentence
            ? sentence
            : $"The check of \"{name}\" failed; the log says why.";
}
