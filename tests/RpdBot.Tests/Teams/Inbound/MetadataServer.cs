using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RpdBot.Tests.Teams.Inbound;

/// <summary>Publishes keys as Microsoft does, on a loopback port.</summary>
public sealed class MetadataServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _fetches;

    private MetadataServer(WebApplication app) => _app = app;

    /// <summary>The keys published.</summary>
    public IReadOnlyList<TestKey> Keys { get; set; } = [];

    /// <summary>Whether it answers with an error.</summary>
    public bool IsDown { get; set; }

    /// <summary>How often the metadata was asked for.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    public string Address => _app.Urls.First() + "/openid";

    public static async Task<MetadataServer> StartAsync(params TestKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new MetadataServer(app) { Keys = keys };
        app.MapGet("/openid", server.Metadata);
        app.MapGet("/keys", server.KeySet);
        await app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Metadata()
    {
        Interlocked.Increment(ref _fetches);
        return IsDown
            ? Results.StatusCode(503)
            : Json(
                new JsonObject
                {
                    ["issuer"] = "https://api.botframework.com",
                    ["jwks_uri"] = _app.Urls.First() + "/keys",
                    ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
                }
            );
    }

    private IResult KeySet() =>
        Json(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => (JsonNode)key.ToJson())]) });

    private static IResult Json(JsonObject json) => Results.Text(json.ToJsonString(), "application/json");
}
