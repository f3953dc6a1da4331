using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RpdBot.EndToEnd.Echo;

/// <summary>A bot that answers everything with one card and says back what came with a click.</summary>
/// <remarks>It exists so that a red test tells whether the harness or RpdBot is at fault.</remarks>
public sealed class EchoBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _connector = new();

    private EchoBot(WebApplication app)
    {
        _app = app;
    }

    /// <summary>Where it receives messages.</summary>
    public Uri Messages =>
        new(
            _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
                + "/api/messages"
        );

    /// <summary>Starts it on a free port of this machine.</summary>
    public static async Task<EchoBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var echo = new EchoBot(builder.Build());
        echo._app.MapPost("/api/messages", (JsonObject activity) => echo.AnswerAsync(activity));
        await echo._app.StartAsync();
        return echo;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _connector.Dispose();
    }

    private async Task<IResult> AnswerAsync(JsonObject activity)
    {
        switch ((string?)activity["type"])
        {
            case "message":
                await PostAsync(activity, EchoCard.Asking((string?)activity["text"] ?? ""));
                return Results.Ok();
            case "invoke":
                return Results.Json(Invoked(EchoCard.Answered(activity["value"]!["action"]!["data"]!.AsObject())));
            default:
                return Results.Ok();
        }
    }

    private async Task PostAsync(JsonObject to, JsonObject card)
    {
        var conversation = Uri.EscapeDataString((string)to["conversation"]!["id"]!);
        var attachment = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = card,
        };
        var reply = new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(attachment) };
        var address = $"{to["serviceUrl"]}/v3/conversations/{conversation}/activities/{to["id"]}";
        using var answer = await _connector.PostAsJsonAsync(address, reply);
        _ = answer.EnsureSuccessStatusCode();
    }

    private static JsonObject Invoked(JsonObject card) =>
        new()
        {
            ["statusCode"] = 200,
            ["type"] = "application/vnd.microsoft.card.adaptive",
            ["value"] = card,
        };
}
