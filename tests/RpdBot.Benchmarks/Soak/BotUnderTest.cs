using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace RpdBot.Benchmarks.Soak;

/// <summary>The bot itself, as it is shipped, in a process of its own that can be killed.</summary>
internal sealed class BotUnderTest(string folder) : IAsyncDisposable
{
    private const int Terminate = 15;
    private readonly int _port = FreePort();
    private Process? _process;

    public string Address => $"http://127.0.0.1:{_port}";

    /// <summary>The settings: full durability, and the shortest times that the product allows.</summary>
    public IReadOnlyList<string> Settings =>
        [
            "--environment=Development",
            $"--urls={Address}",
            $"--Storage:Folder={folder}",
            "--Storage:Durability=PowerLoss",
            "--Sweeper:Interval=00:00:01",
            "--Casework:Hold=00:02:00",
            "--Casework:Lease=00:00:10",
            "--Casework:CommitWithin=00:00:05",
            "--Teams:RequestsPerMinute=1000000",
            "--Teams:LimitsSends=false",
            "--Logging:LogLevel:Default=Error",
        ];

    /// <summary>Starts it on the store as it is.</summary>
    public void Start()
    {
        var bot = Path.Combine(AppContext.BaseDirectory, "RpdBot.dll");
        var start = new ProcessStartInfo("dotnet", [bot, .. Settings])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Console.Write(line.Data is { } text ? $"bot: {text}\n" : "");
        _process.BeginOutputReadLine();
    }

    /// <summary>Waits until it answers.</summary>
    public async Task WaitUntilLiveAsync(HttpClient client)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await IsLiveAsync(client))
        {
            if (_process is { HasExited: true, ExitCode: var code })
            {
                throw new InvalidOperationException($"The bot ended by itself with {code}.");
            }

            await often.WaitForNextTickAsync();
        }
    }

    /// <summary>Ends it with SIGKILL: it has no chance to do anything about it.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Asks it to stop, and waits until it has.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", [$"-{Terminate}", $"{_process!.Id}"]);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }
    }

    private async Task<bool> IsLiveAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri(Address + "/health/live"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
