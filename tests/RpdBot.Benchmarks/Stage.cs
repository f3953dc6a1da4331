using System.Globalization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RpdBot.Benchmarks.Turns;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Conversations;
using RpdBot.Tables;
using RpdBot.Tables.Sqlite;
using RpdBot.Tests.Casework;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Benchmarks;

/// <summary>The bot in this process, with a fake Teams and the demo's people, to make the cases that are measured.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly WebApplication _bot;

    private Stage(FakeTeamsServer teams, WebApplication bot)
    {
        Teams = teams;
        _bot = bot;
        Robin = Person(1, "Robin Fairweather");
        Tamsin = Person(2, "Tamsin Larkhill");
        Imani = Person(5, "Imani Brightwater");
    }

    public FakeTeamsServer Teams { get; }

    /// <summary>The practitioner who raises.</summary>
    public FakeUser Robin { get; }

    /// <summary>Robin's manager.</summary>
    public FakeUser Tamsin { get; }

    /// <summary>The manager of the other agency.</summary>
    public FakeUser Imani { get; }

    public IServiceProvider Services => _bot.Services;

    public TracingTables Store => (TracingTables)Services.GetRequiredService<ITables>();

    /// <summary>A running bot on a store in this folder, to which its people have been introduced.</summary>
    public static async Task<Stage> StartAsync(string folder, Action<WebApplicationBuilder>? also = null)
    {
        var teams = await FakeTeamsServer.StartAsync();
        var bot = BotHost.Build(
            BenchSettings.On(folder),
            builder =>
            {
                Trace(builder.Services);
                also?.Invoke(builder);
            }
        );
        await bot.StartAsync();
        teams.BotUrl = bot.Urls.First();
        var stage = new Stage(teams, bot);
        foreach (var user in (FakeUser[])[stage.Robin, stage.Tamsin, stage.Imani, stage.Person(7, "Nell Hawthorndale")])
        {
            await user.InstallAsync();
        }

        return stage;
    }

    /// <summary>Raises a difference that the other manager has opened and is to answer.</summary>
    public async Task<CaseReference> RaiseToOtherManagerAsync()
    {
        await RaiseAsync();
        await ClickAsync(Tamsin, "open");
        await ClickAsync(Tamsin, "Send it to the other manager");
        await ClickAsync(Tamsin, "answer");
        await ClickAsync(Imani, "open");
        return CaseReference.Read(Reading.Reference(Imani.LastCard.Text))!.Value;
    }

    /// <summary>Presses the button on the person's last card that has it, and waits until all has come of it.</summary>
    public async Task ClickAsync(FakeUser user, string titleOrVerb, params (string Name, string? Value)[] inputs)
    {
        var card = await user.WaitForCardAsync(card => card.Offers(titleOrVerb), titleOrVerb);
        await user.ClickAsync(card, titleOrVerb, inputs);
        await QuietAsync();
    }

    /// <summary>Waits until the bot has done what it can do now.</summary>
    public async Task QuietAsync()
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (Services.GetRequiredService<DeliveryQueue>().Busy + Services.GetRequiredService<Echoes>().Busy > 0)
        {
            await often.WaitForNextTickAsync();
        }
    }

    /// <summary>The case as it stands, to be copied.</summary>
    public Task<CaseCopies> CopiesOfAsync(CaseReference reference) =>
        CaseCopies.TakeAsync(
            Services.GetRequiredService<ITables>(),
            Services.GetRequiredService<CaseBook>(),
            reference,
            "demo|open"
        );

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _bot.StopAsync();
        await _bot.DisposeAsync();
        await Teams.DisposeAsync();
    }

    private async Task RaiseAsync()
    {
        var now = Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var yesterday = now.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await Robin.SayAsync("raise a difference");
        await ClickAsync(Robin, "draft-go");
        (string, string?)[][] steps =
        [
            [("scope", "none")],
            [("colleague.name", "Dev Applegarth"), ("colleague.email", "dev.applegarth@childrens-social-care.example")],
            [
                ("themes", "thresholds"),
                ("issue", "The referral was closed although the bruises are new."),
                ("desired-outcome", "A social worker sees Alex this week."),
            ],
            [("name-1", "Alex Bell")],
            [("spoken", "not-resolved")],
            [
                ("s1-date", yesterday),
                ("s1-staff", "Robin Fairweather, Dev Applegarth"),
                ("s1-record", "We spoke on the telephone."),
                ("on-record", "yes"),
                ("s1-why", "Dev sees no new information."),
            ],
            [],
        ];
        foreach (var step in steps)
        {
            await ClickAsync(Robin, "draft-next", step);
        }
    }

    private static void Trace(IServiceCollection services)
    {
        var store = services.Single(one => one.ServiceType == typeof(ITables));
        services.AddSingleton(provider => (SqliteTables)store.ImplementationFactory!(provider));
        services.Replace(
            ServiceDescriptor.Singleton<ITables>(provider => new TracingTables(
                provider.GetRequiredService<SqliteTables>()
            ))
        );
    }

    private FakeUser Person(int number, string name) =>
        Teams.User(name, string.Create(CultureInfo.InvariantCulture, $"0a4f1c00-5d2e-4b7a-9c31-{number:D12}"));
}
