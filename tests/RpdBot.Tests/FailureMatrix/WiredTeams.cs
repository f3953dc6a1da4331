using System.Net;
using System.Text;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>The connector at the far end of a wire, under the bot's own client.</summary>
internal sealed class WiredTeams(FakeTeamsServer teams, Wire wire) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : [];
        var path = request.RequestUri!.PathAndQuery;
        return await wire.PassAsync(
            new Asked(
                Place.Teams,
                request.Method != HttpMethod.Get,
                $"{request.Method} {Uri.UnescapeDataString(path)}"
            ),
            () => Task.FromResult(Respond(teams.Connector.Answer(request.Method, path, body))),
            Failed
        );
    }

    private static HttpResponseMessage Failed(Loss loss) =>
        loss switch
        {
            Loss.Busy => Respond(FakeReply.Error(503, "ServiceUnavailable")),
            Loss.ErrorAfter => Respond(FakeReply.Error(500, "ServiceError")),
            Loss.Refused => Respond(FakeReply.Error(412, "PreconditionFailed")),
            _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, $"{loss}, as the test asked."),
        };

    private static HttpResponseMessage Respond(FakeReply reply) =>
        new((HttpStatusCode)reply.Status)
        {
            Content = new StringContent(reply.Body?.ToJsonString() ?? "", Encoding.UTF8, "application/json"),
        };
}
