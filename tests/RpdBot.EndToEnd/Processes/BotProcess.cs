namespace RpdBot.EndToEnd.Processes;

/// <summary>The built bot, running as it would on somebody's machine, with a data folder of its own.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("rpdbot-e2e-").FullName;
    private readonly int _port = FreePort.Next();
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private ChildProcess? _process;

    /// <summary>Where the local Teams clients send what people do.</summary>
    public Uri Messages => new($"http://127.0.0.1:{_port}/api/messages");

    /// <summary>What it has printed since its last start.</summary>
    public string Printed => _process?.Printed ?? "";

    /// <summary>A running bot without cases.</summary>
    /// <param name="settings">Settings beside those of every test, as environment variables.</param>
    public static async Task<BotProcess> StartAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var bot = new BotProcess();
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            bot._settings[name] = value;
        }

        await bot.StartAgainAsync();
        return bot;
    }

    /// <summary>Starts it on the port and the data that it had.</summary>
    public async Task StartAgainAsync()
    {
        if (!File.Exists(Repository.BotDll))
        {
            throw new FileNotFoundException("Build the bot first: dotnet build", Repository.BotDll);
        }

        _process = await ChildProcess.StartAsync(
            "the bot",
            ["dotnet", Repository.BotDll],
            Path.GetDirectoryName(Repository.BotDll)!,
            new Dictionary<string, string>(_settings, StringComparer.Ordinal)
            {
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{_port}",
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
                ["Storage__Folder"] = _data,
            },
            ready: "Now listening on"
        );
    }

    /// <summary>Stops it politely, and starts it again on the port and the data that it had.</summary>
    /// <param name="settings">Settings that are to be others from now on.</param>
    public async Task RestartAsync(params (string Name, string Value)[] settings)
    {
        await StopAsync();
        foreach (var (name, value) in settings)
        {
            _settings[name] = value;
        }

        await StartAgainAsync();
    }

    /// <summary>Asks it to stop and waits until it has.</summary>
    public Task StopAsync() => _process?.StopAsync() ?? Task.CompletedTask;

    /// <summary>Ends it at once, with whatever it was doing.</summary>
    public Task KillAsync() => _process?.KillAsync() ?? Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }
}
