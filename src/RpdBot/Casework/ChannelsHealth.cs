using Microsoft.Extensions.Diagnostics.HealthChecks;
using RpdBot.People;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>Whether every business unit has chosen the channel in which it works.</summary>
internal sealed class ChannelsHealth(Partnerships partnerships, Channels channels) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var without = new List<string>();
        try
        {
            foreach (var partnership in partnerships.All)
            {
                if (await channels.OfAsync(partnership, cancellationToken) is null)
                {
                    without.Add(partnership.Id);
                }
            }
        }
        catch (StoreException)
        {
            return HealthCheckResult.Degraded("The channels of the business units cannot be read from the store.");
        }

        return without.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded(
                $"No channel has been chosen yet for {string.Join(", ", without)}: somebody of the business unit types \"use this channel\" in it. Until then its people are written to."
            );
    }
}
