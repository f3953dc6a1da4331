using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RpdBot.People.Check;

/// <summary>Whether people can be looked up. It is a warning: without a directory people on the case name each other.</summary>
/// <remarks>It asks every tenant, so it looks once in ten minutes, and in the meantime says what it saw last.</remarks>
internal sealed class PeopleHealth(IPeopleCheck check, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private Task<IReadOnlyList<PeopleFinding>>? _latest;
    private DateTimeOffset _begun;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var findings = await LatestAsync().WaitAsync(cancellationToken);
        var needed = findings.Where(finding => finding.IsNeeded).Select(finding => finding.Sentence).ToList();
        return needed.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"People are not all found. {string.Join(' ', needed.Distinct())}");
    }

    /// <summary>Whoever gives up waiting does not stop the look, which others wait for.</summary>
    private Task<IReadOnlyList<PeopleFinding>> LatestAsync()
    {
        lock (_gate)
        {
            if (_latest is null || _latest.IsFaulted || clock.GetUtcNow() - _begun >= Life)
            {
                _begun = clock.GetUtcNow();
                _latest = check.CheckAsync(CancellationToken.None);
            }

            return _latest;
        }
    }
}
