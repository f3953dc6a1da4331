using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using RpdBot.Tests.FakeTeams;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Scenarios;

/// <summary>The demo's people, each in a chat of a fake Teams, with the real bot on a store in a folder of its own.</summary>
public sealed class Partnership : IAsyncDisposable
{
    /// <summary>Thursday 4 June 2026, 10:00 in London.</summary>
    public static readonly DateTimeOffset Start = new(2026, 6, 4, 9, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("rpdbot-scenario-").FullName;
    private readonly string[] _settings;
    private WebApplication? _bot;

    private Partnership(FakeTeamsServer teams, string[] settings)
    {
        Teams = teams;
        _settings = settings;
        Robin = Person(1, "Robin Fairweather");
        Tamsin = Person(2, "Tamsin Larkhill");
        Dev = Person(4, "Dev Applegarth");
        Imani = Person(5, "Imani Brightwater");
        Unit = Person(7, "Business Unit");
        Stranger = teams.User("Sam Stranger", "0a4f1c00-5d2e-4b7a-9c31-0000000000ff");
    }

    public FakeTeamsServer Teams { get; }

    public ManualClock Clock { get; } = new(Start);

    /// <summary>The practitioner who raises.</summary>
    public FakeUser Robin { get; }

    /// <summary>Robin's line manager.</summary>
    public FakeUser Tamsin { get; }

    /// <summary>The practitioner in the other agency.</summary>
    public FakeUser Dev { get; }

    /// <summary>Dev's line manager.</summary>
    public FakeUser Imani { get; }

    public FakeUser Unit { get; }

    /// <summary>Somebody without a part.</summary>
    public FakeUser Stranger { get; }

    public IServiceProvider Services => _bot!.Services;

    public static async Task<Partnership> StartAsync(params string[] settings)
    {
        var partnership = new Partnership(await FakeTeamsServer.StartAsync(), settings);
        await partnership.StartBotAsync();
        foreach (var user in partnership.Everybody)
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

    /// <summary>Lets time pass and the sweep look at what is due.</summary>
    public async Task PassAsync(DateTimeOffset until)
    {
        Clock.MoveTo(until);
        await SweepAsync();
    }

    public Task SweepAsync() => Services.GetRequiredService<Sweeper>().SweepAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await StopBotAsync();
        await Teams.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private IEnumerable<FakeUser> Everybody => [Robin, Tamsin, Dev, Imani, Unit, Stranger];

    private FakeUser Person(int number, string name) =>
        Teams.User(name, string.Create(CultureInfo.InvariantCulture, $"0a4f1c00-5d2e-4b7a-9c31-{number:D12}"));

    private async Task StartBotAsync()
    {
        string[] args =
        [
            "--environment=Development",
            "--urls=http://127.0.0.1:0",
            $"--Storage:Folder={_folder}",
            "--Storage:Durability=ProcessEnd",
            "--Teams:LimitsSends=false",
            .. _settings,
        ];
        _bot = BotHost.Build(
            args,
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                builder.Logging.ClearProviders();
            }
        );
        await _bot.StartAsync();
        Teams.BotUrl = _bot.Urls.First();
    }

    private async Task StopBotAsync()
    {
        await _bot!.StopAsync();
        await _bot.DisposeAsync();
    }
}
