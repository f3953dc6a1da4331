namespace RpdBot.EndToEnd.Processes;

/// <summary>The local Teams client of one person, a process of its own.</summary>
public sealed class Playground : IAsyncDisposable
{
    private readonly ChildProcess _process;
    private readonly string _folder;

    private Playground(ChildProcess process, string folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    /// <summary>The page that shows this person's Teams.</summary>
    public Uri Address { get; }

    /// <summary>Starts the client of one person, with conversations that nobody has used before.</summary>
    /// <param name="person">Whose window it is.</param>
    /// <param name="others">Whom the people picker offers: exactly five.</param>
    /// <param name="bot">Where the bot listens.</param>
    public static async Task<Playground> StartAsync(DemoPerson person, IReadOnlyList<DemoPerson> others, Uri bot)
    {
        var client = Path.Combine(Repository.Local, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");
        if (!File.Exists(client))
        {
            throw new FileNotFoundException(
                "The local Teams client is missing: run npm ci in the folder local.",
                client
            );
        }

        var folder = Directory.CreateTempSubdirectory("rpdbot-window-").FullName;
        var config = Path.Combine(folder, "m365agentsplayground.yml");
        await File.WriteAllTextAsync(config, PlaygroundConfig.For(person, others));
        var port = FreePort.Next();
        var process = await ChildProcess.StartAsync(
            $"the window of {person.Name}",
            ["node", "-r", Path.Combine(Repository.Local, "loopback.cjs"), client, .. Arguments(port, bot)],
            folder,
            Environment(config, folder),
            ready: "Listening on"
        );
        return new Playground(process, folder, new Uri($"http://127.0.0.1:{port}/"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _process.KillAsync();
        await _process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string[] Arguments(int port, Uri bot) =>
        ["start", "-p", $"{port}", "-e", bot.ToString(), "-c", "msteams", "--disable-telemetry"];

    private static Dictionary<string, string> Environment(string config, string folder) =>
        new(StringComparer.Ordinal)
        {
            ["TEAMSAPPTESTER_BROWSER"] = "none",
            ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = config,
            ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder, "playground.log"),
            ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true",
            ["APPLICATIONINSIGHTS_CONFIGURATION_CONTENT"] = """{"enableAutoCollectHeartbeat":false}""",
            ["RPDBOT_TETHERED"] = "1",
        };
}
