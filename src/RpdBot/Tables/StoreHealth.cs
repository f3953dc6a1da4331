using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RpdBot.Tables;

/// <summary>Whether the store can be used: without it nothing can be answered.</summary>
internal sealed class StoreHealth(IStoreProbe probe) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        await probe.CheckAsync(cancellationToken) switch
        {
            null => HealthCheckResult.Healthy(),
            { IsUsable: true } trouble => HealthCheckResult.Degraded(trouble.Sentence),
            var trouble => HealthCheckResult.Unhealthy(trouble.Sentence),
        };
}
