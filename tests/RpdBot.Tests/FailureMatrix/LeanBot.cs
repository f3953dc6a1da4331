using System.Collections.Immutable;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RpdBot.Casework;
using RpdBot.Conversations;
using RpdBot.Digests;
using RpdBot.Tables;
using RpdBot.Teams;
using RpdBot.Teams.Inbound;
using RpdBot.Teams.Outbound;
using RpdBot.Tests.FakeTeams;
using RpdBot.Wakeups;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>The whole bot as the program builds it, without a listening server and without its clocks' loops.</summary>
/// <remarks>
/// Activities enter where HTTP hands them over. Deliveries are taken from the queue after the turn was answered, and
/// the sweep comes when it is asked for: so the requests of a turn come in the same order every time. What never
/// changes (settings, procedures, people) is read once for all.
/// </remarks>
internal sealed class LeanBot : IAsyncDisposable
{
    private const int Seed = 20260604;

    private static readonly Lazy<ImmutableArray<ServiceDescriptor>> Shared = new(Prepare);

    private readonly ServiceProvider services;
    private readonly Wire wire;

    private LeanBot(ServiceProvider services, Wire wire)
    {
        this.services = services;
        this.wire = wire;
    }

    /// <summary>Whether it has crashed.</summary>
    public bool IsGone => wire.IsCut;

    /// <summary>Whatever it still does reaches nothing any more.</summary>
    public void Cut() => wire.Cut();

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => services;

    /// <summary>A new host.</summary>
    public static async Task<LeanBot> StartAsync(ITables tables, FakeTeamsServer teams, TimeProvider clock, Wire wire)
    {
        IServiceCollection collection = new ServiceCollection();
        foreach (var service in Shared.Value)
        {
            collection.Add(service);
        }

        collection.AddSingleton(tables).AddSingleton(clock).AddSingleton(new Random(Seed));
        collection
            .AddHttpClient(ConnectorTransport.ClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new WiredTeams(teams, wire));
        var built = collection.BuildServiceProvider();
        await built.GetRequiredService<Echoes>().StartAsync(CancellationToken.None);
        return new LeanBot(built, wire);
    }

    /// <summary>Brings it an activity, as HTTP does, and its answer back over the wire.</summary>
    /// <returns>Null when the answer was lost on the way.</returns>
    /// <exception cref="HostGoneException">It crashed.</exception>
    public async Task<BotAnswer?> ReceiveAsync(string activity)
    {
        var answer = await AnswerAsync(activity);
        return await wire.PassAsync(Asked.AnswerOfTheTurn, () => Task.FromResult<BotAnswer?>(answer), _ => null);
    }

    /// <summary>Does everything that the turn has left to be done.</summary>
    public async Task DrainAsync()
    {
        var queue = services.GetRequiredService<DeliveryQueue>();
        var echoes = services.GetRequiredService<Echoes>();
        var deliverer = services.GetRequiredService<Deliverer>();
        await using var waiting = queue.ReadAllAsync(CancellationToken.None).GetAsyncEnumerator();
        while (echoes.Busy > 0)
        {
            await Task.Yield();
        }

        while (queue.Busy > 0 && await waiting.MoveNextAsync())
        {
            try
            {
                await deliverer.DeliverAsync(waiting.Current, CancellationToken.None);
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                // As the worker does: the sweep takes it up.
            }
            finally
            {
                queue.Done();
            }
        }
    }

    /// <summary>Looks at everything that is due.</summary>
    /// <exception cref="HostGoneException">It crashed.</exception>
    public Task<SweepCount> SweepAsync() => services.GetRequiredService<Sweeper>().SweepAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<BotAnswer> AnswerAsync(string activity)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Connection.RemoteIpAddress = context.Connection.LocalIpAddress = IPAddress.Loopback;
        context.Request.Host = new HostString("localhost");
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(activity));
        using var body = new MemoryStream();
        context.Response.Body = body;
        await services.GetRequiredService<Reception>().HandleAsync(context);
        return new BotAnswer(context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()), activity);
    }

    /// <summary>The services of the program, with what never changes read already.</summary>
    private static ImmutableArray<ServiceDescriptor> Prepare()
    {
        IServiceCollection? all = null;
        using var tables = new Tables.TemporaryTables();
        var app = BotHost.Build(
            // One after the other: a case and the digest can lie in one partition, and the requests of two at once have no order.
            [.. Scenarios.Partnership.Arguments("unused"), "--Sweeper:AtOnce=1"],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.Replace(ServiceDescriptor.Singleton<ITables>(tables));
                all = builder.Services;
            }
        );
        IServiceCollection mine = new ServiceCollection();
        foreach (var service in all!.Where(service => !IsReplaced(service)))
        {
            mine.Add(service);
        }

        Read<TeamsOptions>();
        Read<CaseworkOptions>();
        Read<SweeperOptions>();
        Read<DigestOptions>();
        return [.. mine];

        void Read<T>()
            where T : class => mine.AddSingleton(Options.Create(app.Services.GetRequiredService<IOptions<T>>().Value));
    }

    private static bool IsReplaced(ServiceDescriptor service) =>
        service.ServiceType == typeof(ITables)
        || service.ServiceType == typeof(TimeProvider)
        || service.ServiceType == typeof(Random);
}
