using Microsoft.Extensions.Options;

namespace RpdBot.Teams;

/// <summary>Finds what is wrong with the settings, all of it at once, before the bot serves anybody.</summary>
internal sealed class TeamsOptionsValidator : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(TeamsOptions options) =>
        [
            .. options.HasAppId ? RegistrationFaults(options) : [],
            .. options
                .ServiceUrlHosts.Where(IsNotHost)
                .Select(host => $"Teams:ServiceUrlHosts: '{host}' is no host name."),
            .. MetadataFaults(options),
            .. TimeFaults(options),
        ];

    private static IEnumerable<string> RegistrationFaults(TeamsOptions options)
    {
        if (IsNotGuid(options.MicrosoftAppId))
        {
            yield return "MicrosoftAppId must be the bot's app (client) id, a GUID.";
        }

        if (options.MicrosoftAppType != AppType.UserAssignedMSI && IsNotGuid(options.MicrosoftAppTenantId))
        {
            yield return "MicrosoftAppTenantId must be the tenant in which the app is registered, a GUID.";
        }

        if (options.MicrosoftAppType != AppType.UserAssignedMSI && string.IsNullOrEmpty(options.MicrosoftAppPassword))
        {
            yield return "MicrosoftAppPassword is needed unless MicrosoftAppType is UserAssignedMSI.";
        }

        if (options.AllowedTenants.Count == 0 || options.AllowedTenants.Any(IsNotGuid))
        {
            yield return "Teams:AllowedTenants must list the tenants that the bot serves, as GUIDs.";
        }
    }

    private static IEnumerable<string> MetadataFaults(TeamsOptions options)
    {
        var isUri = Uri.TryCreate(options.OpenIdMetadata, UriKind.Absolute, out var uri);
        if (!isUri || (uri!.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback))
        {
            yield return "Teams:OpenIdMetadata must be an https address.";
        }
    }

    private static IEnumerable<string> TimeFaults(TeamsOptions options) =>
        new (string Name, TimeSpan Value, int LongestSeconds)[]
        {
            (nameof(options.RequestTimeout), options.RequestTimeout, 60),
            (nameof(options.TurnPatience), options.TurnPatience, 14),
            (nameof(options.InvokePatience), options.InvokePatience, 10),
            (nameof(options.SendPatience), options.SendPatience, 30),
        }
            .Where(time => time.Value < TimeSpan.Zero || time.Value > TimeSpan.FromSeconds(time.LongestSeconds))
            .Select(time => $"Teams:{time.Name} must be between 0 and {time.LongestSeconds} seconds.");

    private static bool IsNotGuid(string? text) => !Guid.TryParseExact(text, "D", out _);

    private static bool IsNotHost(string host) => Uri.CheckHostName(host) != UriHostNameType.Dns;
}
