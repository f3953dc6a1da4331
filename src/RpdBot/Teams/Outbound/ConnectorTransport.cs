using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace RpdBot.Teams.Outbound;

/// <summary>Makes one request to the connector, once: address, limits, token, exchange, meaning.</summary>
internal sealed class ConnectorTransport(
    IHttpClientFactory clients,
    ServiceUrlRule serviceUrls,
    SendLimiter limiter,
    ConnectorToken token,
    ReplyReader replies,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<ConnectorTransport> logger
)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "RpdBot.Teams.Connector";

    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    public async Task<ConnectorReply> ExchangeAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var reply = await EnterAsync(request, cancellation);
        if (reply is ConnectorReply.Failed failed)
        {
            logger.NotExchanged(request.Method.Method, request.LimitKey, failed.ToString());
        }
        else
        {
            var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
            logger.Exchanged(request.Method.Method, request.LimitKey, reply.ToString(), elapsed);
        }

        return reply;
    }

    private async Task<ConnectorReply> EnterAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        if (
            request.Address() is not { } address
            || !serviceUrls.Allows(request.ServiceUrl)
            || !serviceUrls.Allows(address)
        )
        {
            logger.ServiceUrlRefused();
            return NotSent("ServiceUrlRefused", isWorthRetrying: false);
        }

        var wait = request.IsRead
            ? await limiter.EnterMembersAsync(request.LimitKey, cancellation)
            : await limiter.EnterAsync(request.LimitKey, cancellation);
        return wait > TimeSpan.Zero
            ? new ConnectorReply.Failed(new SendResult.Throttled(wait))
            : await SendAsync(request, address, cancellation);
    }

    private async Task<ConnectorReply> SendAsync(ConnectorRequest request, Uri address, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(options.Value.RequestTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        using var message = new HttpRequestMessage(request.Method, address);
        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, TeamsJson.Writing));
            message.Content.Headers.ContentType = Json;
        }

        return await TryAuthorizeAsync(message, cancellation, either.Token)
            ? await SendAsync(message, cancellation, either.Token)
            : NotSent("NoToken");
    }

    private async Task<bool> TryAuthorizeAsync(
        HttpRequestMessage message,
        CancellationToken callers,
        CancellationToken either
    )
    {
        try
        {
            if (await token.GetAsync(either) is { } bearer)
            {
                message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            }

            return true;
        }
        catch (Exception fault) when (fault is AuthenticationFailedException || IsTimeout(fault, callers))
        {
            logger.NoToken(ExceptionText.Of(fault));
            return false;
        }
    }

    private async Task<ConnectorReply> SendAsync(
        HttpRequestMessage message,
        CancellationToken callers,
        CancellationToken either
    )
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(message, either);
            if ((int)response.StatusCode == StatusCodes.Status401Unauthorized)
            {
                token.Forget();
            }

            return await replies.ReadAsync(response, either);
        }
        catch (HttpRequestException fault) when (NeverLeft(fault))
        {
            return NotSent(fault.HttpRequestError.ToString());
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || IsTimeout(fault, callers))
        {
            return new ConnectorReply.Failed(new SendResult.Unknown(fault.GetType().Name));
        }
    }

    private static bool NeverLeft(HttpRequestException fault) =>
        fault.HttpRequestError
            is HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;

    private static bool IsTimeout(Exception fault, CancellationToken callers) =>
        fault is OperationCanceledException && !callers.IsCancellationRequested;

    private static ConnectorReply.Failed NotSent(string reason, bool isWorthRetrying = true) =>
        new(new SendResult.NotSent(reason, isWorthRetrying));
}
