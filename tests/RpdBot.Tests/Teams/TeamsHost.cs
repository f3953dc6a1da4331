using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RpdBot.Teams;

namespace RpdBot.Tests.Teams;

/// <summary>A host with nothing in it but the Teams room and a scripted bot, on a free loopback port.</summary>
public sealed class TeamsHost : IAsyncDisposable
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";

    private readonly WebApplication _app;

    private TeamsHost(WebApplication app, ScriptedBot bot, CapturedLog log)
    {
        _app = app;
        Bot = bot;
        Log = log;
    }

    /// <summary>The settings of a registered bot.</summary>
    public static IReadOnlyDictionary<string, string?> Registered { get; } =
        new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppTenantId"] = Tenant,
            ["MicrosoftAppPassword"] = "not-a-real-secret",
            ["Teams:AllowedTenants:0"] = Tenant,
        };

    public ScriptedBot Bot { get; }

    public CapturedLog Log { get; }

    public string Url => _app.Urls.First();

    public IServiceProvider Services => _app.Services;

    public IConnector Connector => _app.Services.GetRequiredService<IConnector>();

    public HttpClient Client { get; } = new();

    public static async Task<TeamsHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null,
        TimeProvider? time = null,
        Action<IServiceCollection>? services = null,
        string environment = "Development",
        string url = "http://127.0.0.1:0"
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore().UseUrls(url);
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        var bot = new ScriptedBot();
        var log = new CapturedLog();
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IBot>(bot);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddTeams(builder.Configuration);
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseRouting();
        app.MapTeams();
        app.UseEndpoints(_ => { });
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new TeamsHost(app, bot, log);
    }

    /// <summary>Stops it as the platform would, with this long to finish.</summary>
    public Task StopAsync(CancellationToken untilThen) => _app.StopAsync(untilThen);

    /// <summary>Posts a body to the endpoint.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        HttpContent body,
        string? authorization = null,
        string? host = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url + TeamsEndpoint.Path) { Content = body };
        request.Headers.Host = host;
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Posts an activity, and reads what comes back.</summary>
    public async Task<(int Status, string Body)> DeliverAsync(JsonObject activity)
    {
        using var response = await PostAsync(activity.Json());
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
