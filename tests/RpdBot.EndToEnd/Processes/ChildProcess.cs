using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RpdBot.EndToEnd.Processes;

/// <summary>One process that these tests started, and that ends with them.</summary>
/// <remarks>
/// What it prints is kept, so that a failure can say it. Its standard input stays open as long as this process lives:
/// a child that watches it ends even when the tests are killed.
/// </remarks>
public sealed partial class ChildProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string _name;
    private readonly Process _process;
    private readonly PrintedLines _lines = new();

    private ChildProcess(string name, Process process)
    {
        _name = name;
        _process = process;
        process.OutputDataReceived += (_, line) => _lines.Add(line.Data);
        process.ErrorDataReceived += (_, line) => _lines.Add(line.Data);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => KillNow();
    }

    /// <summary>What it has printed so far, the last lines of it.</summary>
    public string Printed => _lines.ToString();

    /// <summary>Starts a program, and waits until it prints the text by which one knows that it is ready.</summary>
    /// <param name="name">What a failure calls it.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="folder">The folder it starts in.</param>
    /// <param name="environment">What to set on top of the present environment.</param>
    /// <param name="ready">A part of the line that says it is ready.</param>
    /// <exception cref="InvalidOperationException">It ended, or took too long; the message has what it printed.</exception>
    public static async Task<ChildProcess> StartAsync(
        string name,
        IReadOnlyList<string> command,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string ready
    )
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var child = new ChildProcess(name, new Process { StartInfo = start });
        await child.StartAsync(ready);
        return child;
    }

    /// <summary>Asks it to stop, waits, and kills it when it does not. Its exit code.</summary>
    public async Task<int> StopAsync()
    {
        if (!_process.HasExited)
        {
            _ = Kill(_process.Id, Terminate);
            _ = await FirstOfAsync(_process.WaitForExitAsync());
        }

        await KillAsync();
        return _process.ExitCode;
    }

    /// <summary>Ends it without a chance to tidy up, as a power cut would.</summary>
    public async Task KillAsync()
    {
        KillNow();
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _ = await StopAsync();
        _process.Dispose();
    }

    private async Task StartAsync(string ready)
    {
        _ = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var line = _lines.WaitForAsync(ready);
        if (await FirstOfAsync(line, _process.WaitForExitAsync()) == line)
        {
            return;
        }

        var fate = _process.HasExited ? "ended" : "took too long";
        await KillAsync();
        throw new InvalidOperationException($"{_name} {fate} before it printed \"{ready}\":\n{Printed}");
    }

    /// <summary>The first of these to end; none when patience ends before.</summary>
    private static async Task<Task?> FirstOfAsync(params Task[] tasks)
    {
        try
        {
            return await Task.WhenAny(tasks).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private void KillNow()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already, or is disposed of: what was wanted.
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
