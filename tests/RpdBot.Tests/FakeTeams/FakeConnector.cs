using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RpdBot.Tests.FakeTeams;

/// <summary>The connector's side of HTTP: records each request, lets go wrong what is to, and answers.</summary>
internal sealed class FakeConnector(FakeTeamsServer server)
{
    private const int LargestBody = 100 * 1024;

    public void Map(WebApplication app) => app.Run(HandleAsync);

    private async Task HandleAsync(HttpContext context)
    {
        var request = await RecordAsync(context.Request);
        request.Fault = server.Faults.Take(request);
        server.Changed.Pulse();
        if (request.Fault is Fault.Hold hold)
        {
            await Task.WhenAny(hold.Gate, Task.Delay(Timeout.Infinite, context.RequestAborted));
        }

        if (request.Fault is Fault.LoseRequest || context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        else
        {
            await AnswerAsync(context, request);
        }

        server.Changed.Pulse();
    }

    /// <summary>Notes a request that came without a socket, and answers it.</summary>
    public FakeReply Answer(HttpMethod method, string path, byte[] body) =>
        Apply(server.Requests.Add(method.Method, path, body, authorization: null));

    private async Task AnswerAsync(HttpContext context, RecordedRequest request)
    {
        var answer = request.Fault switch
        {
            Fault.Refuse refuse => Refusal(context, refuse),
            Fault.Redirect redirect => Redirection(context, redirect),
            _ => Apply(request),
        };
        if (request.Fault is Fault.LoseAnswer)
        {
            context.Abort();
            return;
        }

        request.Status = answer.Status;
        context.Response.StatusCode = answer.Status;
        if (answer.Body is { } body)
        {
            await context.Response.WriteAsJsonAsync(body);
        }
    }

    private static FakeReply Refusal(HttpContext context, Fault.Refuse refuse)
    {
        if (refuse.RetryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return FakeReply.Error(refuse.Status, refuse.Code);
    }

    private static FakeReply Redirection(HttpContext context, Fault.Redirect redirect)
    {
        context.Response.Headers.Location = redirect.To;
        return new FakeReply(307);
    }

    private FakeReply Apply(RecordedRequest request)
    {
        if (request.Body.Length > LargestBody)
        {
            return FakeReply.Error(413, "RequestEntityTooLarge");
        }

        var path = request.Path.Split('?')[0].Split('/').Skip(2).Select(Uri.UnescapeDataString).ToArray();
        return !TryParse(request.Body, out var body)
            ? FakeReply.Error(400, "BadSyntax")
            : new FakeRoutes(server).Route(request.Method, path, body);
    }

    private static bool TryParse(byte[] bytes, out JsonObject body)
    {
        body = [];
        if (bytes.Length == 0)
        {
            return true;
        }

        try
        {
            body = JsonNode.Parse(bytes)!.AsObject();
            return !HasNull(body);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasNull(JsonNode? node) =>
        node switch
        {
            null => true,
            JsonObject found => found.Any(member => HasNull(member.Value)),
            JsonArray list => list.Any(HasNull),
            _ => false,
        };

    private async Task<RecordedRequest> RecordAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var path = request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var authorization = request.Headers.Authorization;
        return server.Requests.Add(
            request.Method,
            path,
            body.ToArray(),
            authorization.Count == 0 ? null : authorization.ToString()
        );
    }
}
