using System.Net;
using Microsoft.Extensions.Options;

namespace RpdBot.Teams;

/// <summary>Which addresses the bot may send to, and so show its token to.</summary>
/// <remarks>
/// A service URL comes with an activity. It is looked at when it arrives, and again with each request: a stored one may
/// be older than the settings.
/// </remarks>
internal sealed class ServiceUrlRule(IOptions<TeamsOptions> options)
{
    private readonly bool _hasAppId = options.Value.HasAppId;
    private readonly HashSet<string> _hosts = new(HostsOf(options.Value), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether this is a service URL that may be used.</summary>
    public bool Allows(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && Allows(uri);

    /// <summary>Whether a request to this address may be made.</summary>
    public bool Allows(Uri uri) =>
        uri is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && (_hasAppId ? IsConnector(uri) : IsThisMachine(uri));

    private bool IsConnector(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps
        && uri.IsDefaultPort
        && uri.HostNameType == UriHostNameType.Dns
        && _hosts.Contains(uri.IdnHost);

    private static bool IsThisMachine(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttp
        && (
            string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(uri.Host, out var address) && IPAddress.IsLoopback(address))
        );

    private static IEnumerable<string> HostsOf(TeamsOptions options) =>
        options.ServiceUrlHosts.Count > 0 ? options.ServiceUrlHosts : [TeamsOptions.PublicServiceHost];
}
