using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RpdBot.People.Check;

/// <summary>Whether people can be looked up. Where they cannot, the bot asks whoever raises who it is: it goes on.</summary>
internal sealed class PeopleHealth(IPeopleCheck check, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private Task<IReadOnlyList<PeopleFinding>>? latest;
    private DateTimeOffset begun;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var findings = await Latest().WaitAsync(Patience, time, cancellationToken);
            var missing = findings.Where(finding => finding.IsNeeded).Select(Sentence).ToList();
            return missing.Count == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded(string.Join(' ', missing));
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Degraded("The directory does not answer in time.");
        }
    }

    /// <summary>It asks every tenant several questions, so once in a quarter of an hour is enough.</summary>
    private Task<IReadOnlyList<PeopleFinding>> Latest()
    {
        lock (gate)
        {
            if (latest is null or { IsFaulted: true } || time.GetUtcNow() - begun >= Life)
            {
                begun = time.GetUtcNow();
                latest = check.CheckAsync(CancellationToken.None);
            }

            return latest;
        }
    }

    private static string Sentence(PeopleFinding finding) => $"Tenant {finding.Tenant}: {finding.Sentence}";
}
