using RpdBot.Tests.FakeAzure;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>An account of Azure Table Storage at the far end of a wire, under the bot's own client.</summary>
internal sealed class WiredAzure(FakeAzureServer server, Wire wire) : DelegatingHandler(server.NewHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        return await wire.PassAsync(
            new Asked(Place.Store, request.Method == HttpMethod.Post, What(request, body)),
            () => base.SendAsync(request, cancellationToken),
            loss => Failed(loss, request, body)
        );
    }

    private HttpResponseMessage Failed(Loss loss, HttpRequestMessage request, string body) =>
        loss switch
        {
            Loss.Busy => server.Fail(new FakeFailure(503, "ServerBusy")),
            Loss.ErrorAfter => server.Fail(new FakeFailure(500, "OperationTimedOut")),
            Loss.Refused => server.Refuse(request, body),
            _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, $"{loss}, as the test asked."),
        };

    /// <summary>Of a commit the rows, without the moments and the ids of writes in their keys, which differ each time.</summary>
    private static string What(HttpRequestMessage request, string body) =>
        body.Length == 0
            ? $"{request.Method} {request.RequestUri!.AbsolutePath}"
            : $"{request.Method} {string.Join(' ', body.Split('\n').Select(Operation).OfType<string>())}";

    private static string? Operation(string line) =>
        line.TrimEnd().Split(' ') is [var method, var address, "HTTP/1.1", ..]
            ? $"{method} {Uri.UnescapeDataString(new Uri(address).AbsolutePath).Split('(', '|')[0]}"
            : null;
}
