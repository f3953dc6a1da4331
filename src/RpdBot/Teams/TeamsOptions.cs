using System.Diagnostics.CodeAnalysis;

namespace RpdBot.Teams;

/// <summary>How the bot is registered, and with whom it speaks.</summary>
/// <remarks>
/// The four names that begin with Microsoft stand at the root of the configuration, as in Microsoft's own samples; all
/// others in the section <see cref="Section"/>.
/// </remarks>
public sealed record TeamsOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Teams";

    /// <summary>Where Microsoft publishes the keys that sign what Teams sends.</summary>
    public const string BotFrameworkMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The connector's host of the public cloud.</summary>
    public const string PublicServiceHost = "smba.trafficmanager.net";

    /// <summary>The bot's app (client) id; without it the bot serves this machine only, in Development only.</summary>
    public string? MicrosoftAppId { get; init; }

    /// <summary>How the bot proves who it is.</summary>
    public AppType MicrosoftAppType { get; init; } = AppType.SingleTenant;

    /// <summary>The tenant in which the app is registered, whichever tenants it serves.</summary>
    public string? MicrosoftAppTenantId { get; init; }

    /// <summary>The app's secret; none for a managed identity.</summary>
    public string? MicrosoftAppPassword { get; init; }

    /// <summary>The tenants whose people the bot serves; needed with an app id.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>The hosts that a service URL may name, exactly; when empty, <see cref="PublicServiceHost"/>.</summary>
    public IReadOnlyList<string> ServiceUrlHosts { get; init; } = [];

    /// <summary>Where chats are begun with people who have not written to the bot yet.</summary>
    public string ServiceUrl { get; init; } = $"https://{PublicServiceHost}/teams/";

    /// <summary>The address of the OpenID metadata with the signing keys.</summary>
    public string OpenIdMetadata { get; init; } = BotFrameworkMetadata;

    /// <summary>How many activities one person may send in a minute; more are answered 429.</summary>
    public int RequestsPerMinute { get; init; } = 240;

    /// <summary>How long one request to the connector, and one for a token or for keys, may take.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long Teams is kept waiting for a turn; it goes on afterwards. Teams hangs up after about 15 s.</summary>
    public TimeSpan TurnPatience { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>The same for an invoke, for which Teams shows an error after about 10 s.</summary>
    public TimeSpan InvokePatience { get; init; } = TimeSpan.FromSeconds(9);

    /// <summary>How long a send may be held back to keep the connector's limits; longer is answered as throttled.</summary>
    public TimeSpan SendPatience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether the connector's limits are kept; false only where the far side has none.</summary>
    public bool LimitsSends { get; init; } = true;

    /// <summary>Whether the bot is registered, so that requests are authenticated and tokens are sent.</summary>
    [MemberNotNullWhen(true, nameof(MicrosoftAppId))]
    public bool HasAppId => !string.IsNullOrEmpty(MicrosoftAppId);

    /// <summary>Never the values: one of them is a secret.</summary>
    public override string ToString() => nameof(TeamsOptions);
}

/// <summary>How a bot is registered in Azure.</summary>
public enum AppType
{
    /// <summary>An app of one tenant, with a secret.</summary>
    SingleTenant,

    /// <summary>An app of several tenants, with a secret; its tokens come from its home tenant all the same.</summary>
    MultiTenant,

    /// <summary>A user-assigned managed identity, with no secret.</summary>
    UserAssignedMSI,
}
