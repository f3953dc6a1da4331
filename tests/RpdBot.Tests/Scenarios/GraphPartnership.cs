using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RpdBot.People.Graph;
using RpdBot.Tests.FakeTeams;
using RpdBot.Tests.People.FakeGraph;

namespace RpdBot.Tests.Scenarios;

/// <summary>The demo's people in a Graph of the tests, with the real client between it and the bot.</summary>
internal sealed class GraphPartnership : IAsyncDisposable
{
    private GraphPartnership(FakeGraphServer graph, Partnership partnership) =>
        (Graph, Partnership) = (graph, partnership);

    public FakeGraphServer Graph { get; }

    public Partnership Partnership { get; }

    /// <param name="settings">Settings from the command line.</param>
    public static Task<GraphPartnership> StartAsync(params string[] settings) => StartAsync(also: null, settings);

    /// <param name="also">Changes to what the bot is built from.</param>
    /// <param name="settings">Settings from the command line.</param>
    public static async Task<GraphPartnership> StartAsync(Action<IServiceCollection>? also, params string[] settings)
    {
        var graph = await FakeGraphServer.StartAsync();
        graph.Tenant(GraphBench.Home).With([.. await DemoAsync()]);
        graph.Tenant(GraphBench.Other);
        var partnership = await Partnership.StartAsync(
            services =>
            {
                services.AddSingleton<ITenantCredentials>(new StaticCredentials());
                also?.Invoke(services);
            },
            LogLevel.Warning,
            [.. GraphBench.Settings(graph.BaseUrl).Select(one => $"--{one.Key}={one.Value}"), .. settings]
        );
        return new(graph, partnership);
    }

    /// <summary>Their mailbox replies by itself from now on.</summary>
    public void SendAway(FakeUser user)
    {
        var home = Graph.Tenant(GraphBench.Home);
        home.With(home.Users[user.ObjectId] with { Mailbox = new JsonObject { ["status"] = "alwaysEnabled" } });
    }

    public async ValueTask DisposeAsync()
    {
        await Partnership.DisposeAsync();
        await Graph.DisposeAsync();
    }

    private static async Task<IEnumerable<GraphUser>> DemoAsync()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "People/demo/directory.json");
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(path));
        return
        [
            .. file
                .RootElement.GetProperty("people")
                .EnumerateArray()
                .Select(person => new GraphUser(Text(person, "objectId")!, Text(person, "name")!)
                {
                    Mail = Text(person, "email"),
                    JobTitle = Text(person, "jobTitle"),
                    CompanyName = Text(person, "company"),
                    Manager = Text(person, "manager"),
                }),
        ];
    }

    private static string? Text(JsonElement person, string name) => person.GetProperty(name).GetString();
}
