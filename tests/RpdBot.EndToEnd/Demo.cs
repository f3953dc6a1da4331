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
    public static async Task<Demo> StartAsync()
    {
        var bot = await BotProcess.StartAsync();
        try
        {
            return new Demo(bot, await LocalTeams.StartAsync(bot.Messages, DemoPeople.All));
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc cref="LocalTeams.OpenAsync"/>
    public Task<PlaygroundWindow> OpenAsync(string name, params string[] needs) => _teams.OpenAsync(name, needs);

    /// <summary>Stops the bot politely and starts it again with the same address and data.</summary>
    public Task RestartBotAsync() => Bot.RestartAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
