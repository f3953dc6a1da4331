using Azure.Core;
using Microsoft.Graph;
using Microsoft.Kiota.Authentication.Azure;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace RpdBot.People.Graph;

/// <summary>Makes the client for a tenant.</summary>
internal static class GraphClients
{
    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(5);

    /// <summary>A client that shows its token to Graph's own host only.</summary>
    /// <remarks>
    /// It neither retries nor follows redirects: a retry would outlast whoever waits in a dialog, so
    /// <see cref="GraphCalls"/> keeps the pauses that Graph asks for; a redirect would carry the token elsewhere.
    /// </remarks>
    public static GraphServiceClient Create(TokenCredential credential, GraphOptions options)
    {
        var handlers = GraphClientFactory
            .CreateDefaultHandlers()
            .Where(handler => handler is not (RetryHandler or RedirectHandler));
        var http = GraphClientFactory.Create(handlers, finalHandler: NewHandler());
        http.Timeout = Timeout.InfiniteTimeSpan;
        var tokens = new AzureIdentityAuthenticationProvider(
            credential,
            [new Uri(options.BaseUrl).Host],
            observabilityOptions: null,
            isCaeEnabled: true,
            options.Scope
        );
        return new GraphServiceClient(http, tokens, options.BaseUrl);
    }

    private static SocketsHttpHandler NewHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = ConnectionLife,
        };
}
