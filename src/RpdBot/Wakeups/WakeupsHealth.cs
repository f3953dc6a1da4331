using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RpdBot.Tables;

namespace RpdBot.Wakeups;

/// <summary>Whether what is due is being looked at: where it is not, reminders and messages wait.</summary>
internal sealed class WakeupsHealth(WakeupBook wakeups, TimeProvider clock) : IHealthCheck
{
    /// <summary>Ten sweeps at their usual pace.</summary>
    private static readonly TimeSpan MostAge = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var age = clock.GetUtcNow() - await wakeups.OldestAsync(cancellationToken) ?? TimeSpan.Zero;
            var seconds = Math.Max(0, (long)age.TotalSeconds);
            var data = new Dictionary<string, object> { ["oldestWakeupSeconds"] = seconds };
            return age <= MostAge
                ? HealthCheckResult.Healthy(data: data)
                : HealthCheckResult.Degraded(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Something has been due for {seconds} seconds and nobody has looked at it: the log says why."
                    ),
                    data: data
                );
        }
        catch (StoreException)
        {
            return HealthCheckResult.Degraded("What is due cannot be read from the store.");
        }
    }
}
