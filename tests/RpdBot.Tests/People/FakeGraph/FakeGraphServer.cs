using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.People.FakeGraph;

/// <summary>Microsoft Graph on a loopback port, for as many tenants as are asked for: the token says which.</summary>
public sealed class FakeGraphServer : IAsyncDisposable
{
    public const string TokenPrefix = "token-";

    private readonly ConcurrentDictionary<string, FakeTenant> _tenants = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<GraphRequest> _requests = new();
    private readonly ConcurrentQueue<(int Status, string? RetryAfter)> _faults = new();
    private readonly WebApplication _app;

    private FakeGraphServer(WebApplication app) => _app = app;

    public string BaseUrl => _app.Urls.First() + "/v1.0";

    public IReadOnlyList<GraphRequest> Requests => [.. _requests];

    /// <summary>Pulsed after each request has been read.</summary>
    public Signal Changed { get; } = new();

    /// <summary>While set, requests are read and not answered until it is completed.</summary>
    public TaskCompletionSource? Gate { get; set; }

    /// <summary>While true, every request is answered 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>What the next link leads to instead of this server; null for the right place.</summary>
    public string? NextLinkElsewhere { get; set; }

    public static async Task<FakeGraphServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new FakeGraphServer(app);
        app.Use(server.ReceiveAsync);
        new GraphRoutes(server).Map(app);
        await app.StartAsync();
        return server;
    }

    /// <summary>The tenant of this id; the same for the same id.</summary>
    public FakeTenant Tenant(string id) => _tenants.GetOrAdd(id, key => new FakeTenant(key));

    /// <summary>The next request is answered so, whatever it asks.</summary>
    public void FailNext(int status, string? retryAfter = null) => _faults.Enqueue((status, retryAfter));

    public Task UntilRequestsAsync(int count) =>
        Changed.WaitUntilAsync(
            () => _requests.Count >= count,
            $"{count} requests",
            () => string.Join('\n', _requests.Select(request => request.Path))
        );

    public async ValueTask DisposeAsync()
    {
        Gate?.TrySetResult();
        await _app.DisposeAsync();
    }

    internal FakeTenant? TenantOf(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().Split(' ') is ["Bearer", var token]
        && token.StartsWith(TokenPrefix, StringComparison.Ordinal)
            ? _tenants.GetValueOrDefault(token[TokenPrefix.Length..])
            : null;

    internal static Task RefuseAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new JsonObject
            {
                ["error"] = new JsonObject
                {
                    ["code"] = code,
                    ["message"] = message,
                    ["innerError"] = new JsonObject { ["request-id"] = "00000000-0000-0000-0000-000000000000" },
                },
            }
        );
    }

    private async Task ReceiveAsync(HttpContext context, RequestDelegate next)
    {
        var tenant = TenantOf(context);
        _requests.Enqueue(
            new(
                tenant?.Id,
                context.Request.Path + Uri.UnescapeDataString(context.Request.QueryString.Value ?? ""),
                context.Request.Headers["ConsistencyLevel"].FirstOrDefault()
            )
        );
        Changed.Pulse();
        if (Gate is { } gate)
        {
            await gate.Task;
        }

        if (IsDown)
        {
            await RefuseAsync(context, 503, "serviceNotAvailable", "Not now.");
        }
        else if (_faults.TryDequeue(out var fault))
        {
            context.Response.Headers.RetryAfter = fault.RetryAfter;
            await RefuseAsync(
                context,
                fault.Status,
                string.Create(CultureInfo.InvariantCulture, $"code{fault.Status}"),
                "Not now."
            );
        }
        else if (tenant?.AcceptsTokens != true)
        {
            await RefuseAsync(context, 401, "InvalidAuthenticationToken", "Access token is empty.");
        }
        else
        {
            await next(context);
        }
    }
}
