using RpdBot.Casework;
using RpdBot.Conversations;
using RpdBot.Teams.Outbound;

namespace RpdBot.Benchmarks.Children;

/// <summary>The whole bot on a store with full durability; only what it sends to Teams does not leave the process.</summary>
internal static class BotChild
{
    /// <summary>Where it tells how much is still to be done after answers were given.</summary>
    public const string Busy = "/busy";

    public static async Task RunAsync(string folder)
    {
        await using var bot = BotHost.Build(BenchSettings.On(folder), builder => Accept(builder.Services));
        var deliveries = bot.Services.GetRequiredService<DeliveryQueue>();
        var echoes = bot.Services.GetRequiredService<Echoes>();
        bot.MapGet(Busy, () => deliveries.Busy + echoes.Busy);
        await bot.StartAsync();
        await Console.Out.WriteLineAsync(bot.Urls.First());
        await Console.In.ReadToEndAsync();
        await bot.StopAsync();
    }

    public static void Accept(IServiceCollection services) =>
        services
            .AddHttpClient(ConnectorTransport.ClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new AcceptingTeams());
}
