using Azure.Core;
using Azure.Identity;

namespace RpdBot.Teams.Outbound;

/// <summary>How the bot proves to the connector who it is; register another to take the place of the one made here.</summary>
/// <param name="Credential">Null without an app id: then no token is sent.</param>
public sealed record ConnectorCredential(TokenCredential? Credential)
{
    /// <summary>The credential that the settings ask for.</summary>
    internal static ConnectorCredential From(TeamsOptions options) =>
        new(
            !options.HasAppId ? null
            : options.MicrosoftAppType == AppType.UserAssignedMSI
                ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.MicrosoftAppId))
            : new ClientSecretCredential(
                options.MicrosoftAppTenantId,
                options.MicrosoftAppId,
                options.MicrosoftAppPassword
            )
        );

    /// <inheritdoc/>
    public override string ToString() => nameof(ConnectorCredential);
}
