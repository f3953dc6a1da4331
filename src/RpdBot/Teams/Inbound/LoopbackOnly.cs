using System.Net;

namespace RpdBot.Teams.Inbound;

/// <summary>Whether a request comes from this machine, by a name that is this machine's.</summary>
/// <remarks>
/// Without an app id nobody can be authenticated, so nobody else is served. The name matters too: a tunnel or a page in
/// a browser reaches loopback by another.
/// </remarks>
internal static class LoopbackOnly
{
    private static readonly Refusal Elsewhere = Refusal.Forbidden("Without an app id only this machine is served.");

    public static Refusal? Check(HttpContext context) =>
        IsLoopback(context.Connection.RemoteIpAddress)
        && IsLoopback(context.Connection.LocalIpAddress)
        && IsLoopback(context.Request.Host.Host)
            ? null
            : Elsewhere;

    /// <summary>Whether a server that listens at this address is reached from this machine only.</summary>
    public static bool IsLoopbackAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsLoopback(uri.Host);

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
