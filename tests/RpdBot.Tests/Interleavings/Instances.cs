using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Moq;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.People.Install;
using RpdBot.People.Mail;
using RpdBot.Procedures;
using RpdBot.Tables;
using RpdBot.Teams;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Interleavings;

/// <summary>Makes instances of the bot as its own setup composes them, each over one actor's store, clock and Teams.</summary>
internal sealed class Instances : IDisposable
{
    private readonly ServiceProvider provider;

    public Instances(Conditions conditions, Procedure procedure)
    {
        var configuration = new ConfigurationBuilder().Build();
        var services = new ServiceCollection();
        services.AddWakeups(configuration).AddCasework(configuration);
        foreach (var service in services.ToList())
        {
            if (service.ServiceType == typeof(IHostedService))
            {
                services.Remove(service);
            }
            else if (
                service.ImplementationType is { } type
                && type.Assembly == typeof(CaseWriter).Assembly
                && !IsShared(type)
            )
            {
                services.Remove(service);
                services.AddScoped(service.ServiceType, service.ImplementationType);
            }
        }

        services.AddLogging();
        services.AddScoped<Seat>();
        services.AddScoped(one => one.GetRequiredService<Seat>().Actor);
        services.AddScoped<TimeProvider, ActorClock>();
        services.AddScoped<ITables, ActorTables>();
        services.AddScoped<IConnector, ActorConnector>();
        services.AddScoped(_ => new Random(1));
        services.AddSingleton(conditions);
        services.AddSingleton(Options.Create(conditions.Options));
        services.AddSingleton(Options.Create(new SweeperOptions { AtOnce = 1 }));
        services.AddSingleton(Options.Create(new TeamsOptions()));
        services.AddSingleton(new ProcedureCatalogue([procedure]));
        services.AddSingleton(new PeopleOptions());
        services.AddSingleton(new Agencies([]));
        services.AddSingleton(new Partnerships([]));
        services.AddSingleton(Mock.Of<IDirectory>());
        services.AddSingleton(Mock.Of<IMail>());
        services.AddSingleton(Mock.Of<IAppInstaller>());
        provider = services.BuildServiceProvider();
    }

    /// <summary>An instance for the actor.</summary>
    public Instance Start(Actor actor)
    {
        var scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<Seat>().Actor = actor;
        return new(actor, scope);
    }

    public void Dispose() => provider.Dispose();

    /// <summary>What measures has no memory that anything depends on, and is costly to make.</summary>
    private static bool IsShared(Type type) => type.Name.EndsWith("Meter", StringComparison.Ordinal);

    private sealed class Seat
    {
        public Actor Actor { get; set; } = null!;
    }
}

/// <summary>One instance of the bot, with what the actors of a story do with it.</summary>
internal sealed class Instance(Actor actor, IServiceScope scope) : IDisposable
{
    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>Somebody's turn: the command is carried out and answered, and then what it leaves is delivered.</summary>
    public async Task WriteAsync(CaseCommand command)
    {
        await Get<CaseWriter>().WriteAsync(Stage.Reference, OperationId.Click(actor.Name, "do"), command, default);
        await DeliverAsync();
    }

    /// <summary>One sweep; what it leaves in the queue is delivered.</summary>
    public async Task SweepAsync()
    {
        await Get<Sweeper>().SweepAsync(default);
        await DeliverAsync();
    }

    public void Dispose() => scope.Dispose();

    /// <summary>Empties the queue; what waits in it may wait for long.</summary>
    private async Task DeliverAsync()
    {
        var queue = Get<DeliveryQueue>();
        await using var waiting = queue.ReadAllAsync(default).GetAsyncEnumerator();
        while (queue.Busy > 0)
        {
            await waiting.MoveNextAsync();
            await actor.PauseAsync(PauseKind.Idle, "queue");
            await Get<Deliverer>().DeliverAsync(waiting.Current, default);
            queue.Done();
        }
    }
}
