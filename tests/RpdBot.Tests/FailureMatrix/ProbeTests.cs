using System.Diagnostics;
using Xunit.Abstractions;
namespace RpdBot.Tests.FailureMatrix;
public sealed class ProbeTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Probe_Plays()
    {
        var backend = new SqliteBackend();
        await using var play = Play.Begin(backend, new Moment(null, null, Scenarios.Partnership.Start));
        await play.StartBotAsync(new Trouble());
        foreach (var user in play.Everybody.Where(u => u.Name[0] != 'M'))
        {
            await new Stage(play, new Trouble(), 0).PlayAsync(new Turn.Installs("x", user.Name));
        }
        var total = 0; var writes = 0;
        var moments = new List<Moment>();
        foreach (var turn in Somerset.Turns)
        {
            play.Clock.Advance(TimeSpan.FromSeconds(20));
            moments.Add(play.Keep());
            var trouble = new Trouble();
            var sw = Stopwatch.StartNew();
            await play.StartBotAsync(trouble);
            var up = sw.Elapsed.TotalMilliseconds;
            bool? good = null;
            var ok = await new Stage(play, trouble, 0) { Answered = g => good = g }.PlayAsync(turn);
            var asked = trouble.AskedSoFar;
            total += asked.Count; writes += asked.Count(a => a.IsWrite);
            output.WriteLine($"{turn}: {ok} {good} {asked.Count} requests, {asked.Count(a => a.IsWrite)} writes, {asked.Count(a => a.Place == Place.Teams)} teams; up {up:F1} all {sw.Elapsed.TotalMilliseconds:F1}");
            if (!ok || good == false)
            {
                foreach (var user in play.Everybody) { output.WriteLine("==== " + user.Name + "\n" + string.Join('\n', user.Cards.TakeLast(1))); }
                output.WriteLine("==== channel\n" + string.Join('\n', play.Channel.Cards.TakeLast(1)));
                output.WriteLine(string.Join('\n', asked));
                break;
            }
        }
        output.WriteLine($"{total} requests {writes} writes");
        var w = Stopwatch.StartNew();
        for (var i = 0; i < 20; i++)
        {
            await using var again = Play.Begin(backend, moments[^2]);
            var a = w.Elapsed.TotalMilliseconds;
            await again.StartBotAsync(new Trouble());
            var b = w.Elapsed.TotalMilliseconds;
            var rows = again.Rows();
            var c = w.Elapsed.TotalMilliseconds;
            await again.SweepAsync();
            output.WriteLine($"begin {a:F2} up {b - a:F2} rows {c - b:F2} sweep {w.Elapsed.TotalMilliseconds - c:F2}");
            w.Restart();
        }
    }
}
