using RpdBot.EndToEnd.Processes;
using RpdBot.EndToEnd.Windows;

namespace RpdBot.EndToEnd;

/// <summary>RpdBot as built, with the demo's people around it: what a browser test starts with.</summary>
/// <example>
/// <code>
/// await using var demo = await Demo.StartAsync();
/// await using var robin = await demo.OpenAsync("Robin", "Dev");
/// await robin.SayAsync("raise a difference");
/// </code>
/// </example>
public sealed class Demo : IAsyncDisposable
{
    private readonly LocalTeams _teams;

    private Demo(BotProcess bot, LocalTeams teams)
    {
        Bot = bot;
        _teams = teams;
    }

    /// <summary>The bot's process, to stop, kill and start again on its data.</summary>
    public BotProcess Bot { get; }

    /// <summary>Starts the bot with an empty store, and the browser.</summary>
    public static Task<Demo> StartAsync() => StartAsync("", new Dictionary<string, string>());

    /// <summary>Starts another partnership's demo, with the clock at a moment from which it runs on.</summary>
    /// <param name="partnership">The name of its folder among the demo's files.</param>
    /// <param name="now">The moment by the London clock, such as 2026-04-02T14:00.</param>
    public static Task<Demo> StartAsync(string partnership, string now) =>
        StartAsync(
            partnership,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["People__DemoDirectory"] = $"People/demo/{partnership}/directory.json",
                ["People__Agencies"] = $"People/demo/{partnership}/agencies.json",
                ["People__Partnerships"] = $"People/demo/{partnership}/partnerships.json",
                ["Calendar__Now"] = now,
            }
        );

    /// <summary>Starts the demo of all partnerships at once, with the usual people: the bot asks which one is meant.</summary>
    public static Task<Demo> StartAllAsync() =>
        StartAsync(
            "",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["People__Agencies"] = "People/demo/all/agencies.json",
                ["People__Partnerships"] = "People/demo/all/partnerships.json",
            }
        );

    private static async Task<Demo> StartAsync(string partnership, IReadOnlyDictionary<string, string> settings)
    {
        var bot = await BotProcess.StartAsync(settings);
        try
        {
            return new Demo(bot, await LocalTeams.StartAsync(bot.Messages, DemoPeople.Of(partnership)));
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc cref="LocalTeams.OpenAsync"/>
    public Task<PlaygroundWindow> OpenAsync(string name, params string[] needs) => _teams.OpenAsync(name, needs);

    /// <summary>Sets the clock: the bot is started again with the same address and data, at a later moment.</summary>
    /// <param name="now">The moment by the London clock, such as 2026-04-07T09:30.</param>
    public Task MoveClockAsync(string now) => Bot.RestartAsync(("Calendar__Now", now));

    /// <summary>Stops the bot politely and starts it again with the same address and data.</summary>
    public Task RestartBotAsync() => Bot.RestartAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
