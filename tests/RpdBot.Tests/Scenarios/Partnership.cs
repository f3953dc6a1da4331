using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using RpdBot.Casework;
using RpdBot.Conversations;
using RpdBot.Tables;
using RpdBot.Teams;
using RpdBot.Tests.FakeTeams;
using RpdBot.Tests.Tables;
using RpdBot.Tests.Teams;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Scenarios;

/// <summary>The demo's people, each in a chat of a fake Teams, with the real bot on a store in a folder of its own.</summary>
/// <remarks>
/// The clock stands until a test moves it, and the sweep comes only when a test asks for it. Margery and Callum have
/// not added the app.
/// </remarks>
public sealed class Partnership : IAsyncDisposable
{
    /// <summary>Thursday 4 June 2026, 10:00 in London.</summary>
    public static readonly DateTimeOffset Start = new(2026, 6, 4, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The key of the store behind <see cref="Store"/>, for a test that puts something else in between.</summary>
    public const string StoreItself = "store";

    private readonly string _folder = Directory.CreateTempSubdirectory("rpdbot-scenario-").FullName;
    private readonly string[] _settings;
    private readonly LogLevel _level;
    private readonly Action<IServiceCollection>? _also;
    private readonly List<WebApplication> _others = [];
    private WebApplication? _bot;

    private Partnership(FakeTeamsServer teams, LogLevel level, Action<IServiceCollection>? also, string[] settings)
    {
        _also = also;
        Teams = teams;
        _level = level;
        _settings = settings;
        Robin = Person(1, "Robin Fairweather");
        Tamsin = Person(2, "Tamsin Larkhill");
        Margery = Person(3, "Margery Oakshott");
        Dev = Person(4, "Dev Applegarth");
        Imani = Person(5, "Imani Brightwater");
        Callum = Person(6, "Callum Westerfold");
        Unit = Person(7, "Nell Hawthorndale");
        Chair = Person(8, "Ottoline Marchbanks");
        Channel = teams.Channel("Business unit");
        Stranger = teams.User("Sam Stranger", "0a4f1c00-5d2e-4b7a-9c31-0000000000ff");
    }

    public FakeTeamsServer Teams { get; }

    public ManualClock Clock { get; } = new(Start);

    /// <summary>The practitioner who raises.</summary>
    public FakeUser Robin { get; }

    /// <summary>Robin's line manager.</summary>
    public FakeUser Tamsin { get; }

    /// <summary>Tamsin's manager, without the app.</summary>
    public FakeUser Margery { get; }

    /// <summary>The practitioner in the other agency.</summary>
    public FakeUser Dev { get; }

    /// <summary>Dev's line manager.</summary>
    public FakeUser Imani { get; }

    /// <summary>Imani's manager, without the app.</summary>
    public FakeUser Callum { get; }

    /// <summary>The business unit.</summary>
    public FakeUser Unit { get; }

    /// <summary>The chair of the executive.</summary>
    public FakeUser Chair { get; }

    /// <summary>Where the business unit works, once it has said so.</summary>
    public FakeChannel Channel { get; }

    /// <summary>Somebody without a part, whom the directory does not know.</summary>
    public FakeUser Stranger { get; }

    /// <summary>Everybody, with and without the app.</summary>
    public IEnumerable<FakeUser> Everybody => [Robin, Tamsin, Margery, Dev, Imani, Callum, Unit, Chair, Stranger];

    public IServiceProvider Services => _bot!.Services;

    /// <summary>Every bot that runs, the first one first.</summary>
    public IReadOnlyList<WebApplication> Bots => [_bot!, .. _others];

    /// <summary>What the bot asks of its store.</summary>
    public FaultyTables Store => (FaultyTables)Services.GetRequiredService<ITables>();

    /// <summary>What the bot logs, over all its starts.</summary>
    public CapturedLog Log { get; } = new();

    /// <summary>The warnings and errors that it logs.</summary>
    public IEnumerable<string> Complaints =>
        Log.Text.Split('\n').Where(line => line.Split(' ')[0] is "Warning" or "Error" or "Critical");

    public static Task<Partnership> StartAsync(params string[] settings) => StartAsync(LogLevel.Warning, settings);

    public static Task<Partnership> StartAsync(LogLevel level, params string[] settings) =>
        StartAsync(also: null, level, settings);

    /// <param name="also">Changes to what the bot is built from, such as another procedure.</param>
    /// <param name="level">What is logged.</param>
    /// <param name="settings">Settings from the command line.</param>
    public static async Task<Partnership> StartAsync(
        Action<IServiceCollection>? also,
        LogLevel level = LogLevel.Warning,
        params string[] settings
    )
    {
        var partnership = new Partnership(await FakeTeamsServer.StartAsync(), level, also, settings);
        await partnership.StartBotAsync();
        foreach (var user in partnership.Everybody.Except([partnership.Margery, partnership.Callum]))
        {
            await user.InstallAsync();
        }

        return partnership;
    }

    /// <summary>Stops the bot and starts it again on the same store.</summary>
    public async Task RestartAsync()
    {
        await StopBotAsync();
        await StartBotAsync();
    }

    /// <summary>Stops the bot; what it has begun it finishes.</summary>
    public async Task StopBotAsync()
    {
        await _bot!.StopAsync();
        await _bot.DisposeAsync();
    }

    /// <summary>Starts the bot on the store as it is.</summary>
    public async Task StartBotAsync()
    {
        _bot = NewBot();
        await _bot.StartAsync();
        Teams.BotUrl = _bot.Urls.First();
    }

    /// <summary>Starts another bot on the same store, which must be one for several.</summary>
    public async Task JoinAsync()
    {
        var other = NewBot();
        await other.StartAsync();
        _others.Add(other);
    }

    /// <summary>Lets time pass, and the sweep look at what is due, until nothing is left to do now.</summary>
    public async Task PassAsync(DateTimeOffset until)
    {
        await QuietAsync();
        Clock.MoveTo(until);
        await SweepAsync();
    }

    public Task PassAsync(TimeSpan time) => PassAsync(Clock.GetUtcNow() + time);

    public async Task SweepAsync()
    {
        while ((await Services.GetRequiredService<Sweeper>().SweepAsync(CancellationToken.None)).Subjects > 0)
        {
            await QuietAsync();
        }
    }

    /// <summary>Waits until the bot has done what it can do now, and lets clients forget the answers of clicks.</summary>
    public async Task QuietAsync()
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (Bots.Any(bot => Busy(bot.Services) > 0))
        {
            await often.WaitForNextTickAsync();
        }

        foreach (var user in Everybody)
        {
            user.Chat.ForgetAnswers();
        }

        Channel.Conversation.ForgetAnswers();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var other in _others)
        {
            await other.StopAsync();
            await other.DisposeAsync();
        }

        _others.Clear();
        await StopBotAsync();
        await Teams.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The settings of a bot on a store in this folder, on a free port.</summary>
    public static string[] Arguments(string folder) =>
        [
            "--environment=Development",
            "--hostBuilder:reloadConfigOnChange=false", // a machine has few file watchers, and tests many hosts
            "--urls=http://127.0.0.1:0",
            $"--Storage:Folder={folder}",
            "--Storage:Durability=ProcessEnd",
            "--Teams:LimitsSends=false",
            "--Teams:RequestTimeout=00:01:00",
        ];

    private static int Busy(IServiceProvider bot) =>
        bot.GetRequiredService<DeliveryQueue>().Busy + bot.GetRequiredService<Echoes>().Busy;

    private WebApplication NewBot() => BotHost.Build([.. Arguments(_folder), .. _settings], Arrange);

    private void Arrange(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        services.Remove(services.Single(one => one.ImplementationType == typeof(SweepService)));
        services.Remove(services.Single(one => one.ImplementationType == typeof(BackstopService)));
        var store = services.Single(one => one.ServiceType == typeof(ITables));
        services.AddKeyedSingleton(StoreItself, (provider, _) => (ITables)store.ImplementationFactory!(provider));
        services.Replace(
            ServiceDescriptor.Singleton<ITables>(provider => new FaultyTables(
                provider.GetRequiredKeyedService<ITables>(StoreItself)
            ))
        );
        services.AddSingleton<TurnRouter>();
        services.Replace(
            ServiceDescriptor.Singleton<IBot>(provider => new MarkedTurns(provider.GetRequiredService<TurnRouter>()))
        );
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(_level);
        builder.Logging.AddFilter<CapturedLog>(category: null, _level); // wins over what the settings say
        _also?.Invoke(services);
    }

    private FakeUser Person(int number, string name) =>
        Teams.User(name, string.Create(CultureInfo.InvariantCulture, $"0a4f1c00-5d2e-4b7a-9c31-{number:D12}"));
}
