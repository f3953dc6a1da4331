using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RpdBot.Casework;

/// <summary>Whether what cases call for arrives, and whether all of them can be read.</summary>
internal sealed class DeliveryHealth(Undelivered undelivered, SetAside aside, Backstop backstop, TimeProvider time)
    : IHealthCheck
{
    private static readonly TimeSpan MostAge = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var age = time.GetUtcNow() - undelivered.Oldest ?? TimeSpan.Zero;
        var data = new Dictionary<string, object>
        {
            ["oldestMessageSeconds"] = (long)age.TotalSeconds,
            ["messagesGivenUp"] = undelivered.Dead,
            ["messagesWaitingForTheirPerson"] = undelivered.Parked,
            ["casesSetAside"] = aside.Count,
        };
        var warnings = string.Join(' ', Warnings(age));
        return Task.FromResult(
            warnings.Length == 0
                ? HealthCheckResult.Healthy(data: data)
                : HealthCheckResult.Degraded(warnings, data: data)
        );
    }

    private IEnumerable<string> Warnings(TimeSpan age)
    {
        if (age > MostAge)
        {
            yield return "A message has been tried in vain for over an hour: the log says which and why.";
        }

        if (undelivered.DeadReports is > 0 and var reports)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{reports} reports that somebody was not reached did not arrive either (event 1302 of the log)."
            );
        }

        if (aside.Count is > 0 and var unread)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{unread} cases cannot be read and are set aside (event 1304 of the log)."
            );
        }

        if (backstop.Last is { Unlike: > 0 and var unlike })
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{unlike} cases are not what their events make of them (event 1307 of the log)."
            );
        }
    }
}
