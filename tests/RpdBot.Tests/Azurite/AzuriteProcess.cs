using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using RpdBot.Tables;
using RpdBot.Tables.Azure;
using RpdBot.Tests.HouseRules;

namespace RpdBot.Tests.Azurite;

/// <summary>The emulator of Azure Table Storage, in a process of its own, for as long as the tests that need it run.</summary>
/// <remarks>
/// Each test has an account to itself. Where the emulator is laxer than Azure (a batch over two partitions, $top over
/// 1,000) the fake account of <see cref="FakeAzure"/> is the judge.
/// </remarks>
public sealed class AzuriteProcess : IAsyncLifetime, IDisposable
{
    private const int Accounts = 300;

    /// <summary>The key of the emulator, from its documentation.</summary>
    private const string Key =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<string> printed = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int port = FreePort();
    private Process? process;
    private int accounts;

    /// <summary>The address of an account that no test has used.</summary>
    public Uri NewAccount()
    {
        var number = Interlocked.Increment(ref accounts);
        return number <= Accounts
            ? new Uri($"http://127.0.0.1:{port}/{Name(number)}")
            : throw new InvalidOperationException($"All {Accounts} accounts are used: have more.");
    }

    /// <summary>The product's store in an account that no test has used.</summary>
    public AzureTables OpenTables() => OpenTables(NewAccount());

    /// <summary>The product's store in that account.</summary>
    public static AzureTables OpenTables(Uri account) =>
        AzureTables.Start(
            new StorageOptions { Backend = StorageBackend.AzureTables, TableEndpoint = account.AbsoluteUri },
            TimeProvider.System,
            NullLogger<AzureTables>.Instance
        );

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        process = new Process { StartInfo = NewStart() };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var first = await Task.WhenAny(ready.Task, process.WaitForExitAsync()).WaitAsync(Patience);
        if (first != ready.Task)
        {
            throw new InvalidOperationException($"Azurite does not start:\n{string.Join('\n', printed)}");
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Kill();
        await process!.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => process?.Dispose();

    private static string Name(int number) => FormattableString.Invariant($"test{number:D3}");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private ProcessStartInfo NewStart()
    {
        var program = Path.Combine(
            SourceTree.Root,
            "tests",
            "node_modules",
            "azurite",
            "dist",
            "src",
            "table",
            "main.js"
        );
        if (!File.Exists(program))
        {
            throw new FileNotFoundException("Azurite is missing: run npm ci in the folder tests.", program);
        }

        string[] arguments =
        [
            "-r",
            Path.Combine(SourceTree.Root, "local", "loopback.cjs"),
            program,
            "--inMemoryPersistence",
            "--silent",
            "--skipApiVersionCheck",
            "--disableTelemetry",
            "--disableProductStyleUrl",
            "--tableHost=127.0.0.1",
            $"--tablePort={port}",
        ];
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardInput = true, // it ends when this pipe does
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RPDBOT_TETHERED"] = "1";
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(
            ';',
            Enumerable.Range(1, Accounts).Select(number => $"{Name(number)}:{Key}")
        );
        return start;
    }

    private void Note(string? line)
    {
        lock (printed)
        {
            printed.Add(line ?? "");
        }

        if (line?.Contains("successfully started", StringComparison.Ordinal) == true)
        {
            ready.TrySetResult();
        }
    }

    private void Kill()
    {
        try
        {
            process?.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already, or is disposed of: what was wanted.
        }
    }
}
