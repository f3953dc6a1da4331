using System.Text.RegularExpressions;
using RpdBot.EndToEnd.Processes;

namespace RpdBot.EndToEnd;

/// <summary>The one command with which somebody tries RpdBot on their machine.</summary>
public sealed class RunTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("rpdbot-run-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Run_UntilStopped_ServesAWindowForEachPersonAndLeavesNothingBehind()
    {
        await using var run = await ChildProcess.StartAsync(
            "./run",
            [Path.Combine(Repository.Root, "run"), "--data", _data],
            Repository.Root,
            new Dictionary<string, string>(StringComparer.Ordinal),
            ready: "Ctrl-C stops everything"
        );
        var windows = Addresses(run.Printed);
        using var http = new HttpClient();

        Assert.Equal(DemoPeople.All.Count, windows.Count);
        Assert.All(DemoPeople.All, person => Assert.Contains(person.Name, run.Printed, StringComparison.Ordinal));
        foreach (var window in windows)
        {
            Assert.Equal("pong", await http.GetStringAsync(new Uri(window, "_debug/ping")));
        }

        Assert.Equal(0, await run.StopAsync());
        foreach (var window in windows)
        {
            _ = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetStringAsync(window));
        }
    }

    private static List<Uri> Addresses(string printed) =>
        [
            .. Regex
                .Matches(printed, "http://[0-9.:]+", RegexOptions.NonBacktracking)
                .Select(match => new Uri(match.Value)),
        ];
}
