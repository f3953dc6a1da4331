using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RpdBot.Procedures.Calendars;

/// <summary>Whether the list of bank holidays wants a newer one.</summary>
internal sealed class CalendarsHealth(BankHolidays holidays, TimeProvider clock) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            holidays.RunsOutSoon(LondonTime.Day(clock.GetUtcNow()))
                ? HealthCheckResult.Degraded(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The list of bank holidays ends on {holidays.Until:d MMMM yyyy}: it wants a newer one."
                    )
                )
                : HealthCheckResult.Healthy()
        );
}
