using Azure.Identity;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RpdBot.Teams.Outbound;

namespace RpdBot.Teams;

/// <summary>Whether the bot can prove to the connector who it is: without that it can send nothing.</summary>
internal sealed class TeamsHealth(ConnectorToken token) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            await token.GetAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (AuthenticationFailedException)
        {
            return HealthCheckResult.Unhealthy(
                "The bot gets no token for the connector: MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId, or the identity or secret behind them, is not right."
            );
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Unhealthy("login.microsoftonline.com does not answer the bot in time.");
        }
    }
}
