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
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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

    /// <summary>Starts a program with this environment on top of the present one.</summary>
    public static ChildProcess Start(
        string name,
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string> environment
    )
    {
        var start = new ProcessStartInfo(program, arguments)
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

        var process = new Process { StartInfo = start };
        var child = new ChildProcess(name, process);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return child;
    }

    /// <summary>The first line with this text, as soon as it is printed.</summary>
    /// <exception cref="InvalidOperationException">It ended, or took too long; the message has what it printed.</exception>
    public async Task<string> WaitForLineAsync(string text)
    {
        var line = _lines.WaitForAsync(text);
        if (await FirstOfAsync(line, _process.WaitForExitAsync()) == line)
        {
            return await line;
        }

        var fate = _process.HasExited ? "ended" : "took too long";
        throw new InvalidOperationException($"{_name} {fate} before it printed \"{text}\":\n{Printed}");
    }

    /// <summary>Asks it to stop, waits, and kills it when it does not.</summary>
    public async Task StopAsync()
    {
        if (!_process.HasExited)
        {
            _ = Kill(_process.Id, Terminate);
            _ = await FirstOfAsync(_process.WaitForExitAsync());
        }

        await KillAsync();
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
        await StopAsync();
        _process.Dispose();
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
