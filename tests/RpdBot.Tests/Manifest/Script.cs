using System.Diagnostics;

namespace RpdBot.Tests.Manifest;

/// <summary>What a script of the source tree did.</summary>
internal sealed record Script(int Code, string Output, string Errors)
{
    /// <summary>Runs a program to its end, with this on its standard input.</summary>
    public static async Task<Script> RunAsync(string input, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Script(process.ExitCode, await output, await errors);
    }
}
