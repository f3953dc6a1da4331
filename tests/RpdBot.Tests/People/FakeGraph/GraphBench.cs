using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RpdBot.People;
using RpdBot.People.Graph;
using RpdBot.Procedures;
using RpdBot.Tests.Teams;

namespace RpdBot.Tests.People.FakeGraph;

/// <summary>The real Graph client over HTTP against a fake Graph: two tenants served, a third not.</summary>
internal sealed class GraphBench : IAsyncDisposable
{
    public const string Home = "11111111-1111-1111-1111-111111111111";
    public const string Other = "22222222-2222-2222-2222-222222222222";
    public const string Unserved = "33333333-3333-3333-3333-333333333333";
    public static readonly DateTimeOffset Start = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private GraphBench(FakeGraphServer graph, IReadOnlyDictionary<string, string?> settings)
    {
        Graph = graph;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings(graph.BaseUrl));
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ITenantCredentials>(Credentials)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log))
            .AddPeople(configuration.AddInMemoryCollection(settings).Build(), new DevelopmentHost())
            .BuildServiceProvider();
    }

    public FakeGraphServer Graph { get; }

    public ManualClock Clock { get; } = new(Start);

    public CapturedLog Log { get; } = new();

    public StaticCredentials Credentials { get; } = new();

    public IDirectory Directory => _services.GetRequiredService<IDirectory>();

    public FakeTenant HomeTenant => Graph.Tenant(Home);

    public FakeTenant OtherTenant => Graph.Tenant(Other);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static async Task<GraphBench> StartAsync(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var bench = new GraphBench(await FakeGraphServer.StartAsync(), settings ?? new Dictionary<string, string?>());
        _ = (bench.HomeTenant, bench.OtherTenant);
        return bench;
    }

    public static Dictionary<string, string?> Settings(string baseUrl) =>
        new()
        {
            ["People:Directory"] = "Graph",
            ["People:HomeTenant"] = Home,
            ["People:Graph:BaseUrl"] = baseUrl,
            ["People:Tenants:0:Id"] = Home,
            ["People:Tenants:1:Id"] = Other,
            ["People:Tenants:1:Credential"] = "Federated",
            ["People:Tenants:1:ClientId"] = Unserved,
        };

    /// <summary>An object id that ends in the number.</summary>
    public static string Id(int number) => $"0a4f1c00-5d2e-4b7a-9c31-{number:D12}";

    public static EntraId At(string tenant, int number) => new(tenant, Id(number));

    public static GraphUser User(int number, string name, int? manager = null) =>
        new(Id(number), name)
        {
            Mail = $"{name.Replace(' ', '.').ToLowerInvariant()}@agency.example",
            Manager = manager is { } id ? Id(id) : null,
        };

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
