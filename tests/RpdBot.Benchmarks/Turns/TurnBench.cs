using System.Globalization;
using System.Text.Json;
using RpdBot.Benchmarks.Children;

namespace RpdBot.Benchmarks.Turns;

/// <summary>What the turn of a manager who answers costs, beside its rows and its HTTP done bare.</summary>
/// <remarks>
/// Three processes side by side: the bot; the same rows in hand-written SQLite; an ASP.NET Core endpoint that reads and
/// writes JSON of the same size. In each round each is measured at each number at once, one after the other, so that
/// whatever else the machine does falls on all of them. The first round warms up and does not count.
/// </remarks>
internal static class TurnBench
{
    private static readonly int[] Levels = [1, 16, 64];

    public static async Task RunAsync(Options options)
    {
        var (rounds, turns) = (options.Number("rounds", 5), options.Number("turns", 640));
        using var folder = new TemporaryFolder();
        var count = (rounds + 1) * turns * Levels.Length;
        await Console.Out.WriteLineAsync($"Making {count:N0} cases that a manager is to answer");
        var trace = await TurnStore.MakeAsync(folder.At("bot"), count);
        CopyStore(folder.At("bot"), folder.At("rows"));
        await File.WriteAllTextAsync(folder.At("trace"), JsonSerializer.Serialize(trace));
        await File.WriteAllTextAsync(folder.At("answer"), trace.Answer);
        Describe(trace);

        var measured = await MeasureAsync(folder, trace, rounds, turns);
        Report(measured, rounds, turns);
    }

    private static async Task<List<Sample>> MeasureAsync(TemporaryFolder folder, Trace trace, int rounds, int turns)
    {
        await using var rows = Child.Start("child-rows", folder.At("rows"), folder.At("trace"));
        await using var web = Child.Start("child-web", folder.At("answer"));
        await using var bot = Child.Start("child-bot", folder.At("bot"));
        using var toWeb = new TurnLoad(web, await web.ReadLineAsync(), trace);
        var botAddress = await bot.ReadLineAsync();
        using var toBot = new TurnLoad(bot, botAddress, trace);
        var samples = new List<Sample>();
        var first = 0;
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var level in Levels)
            {
                var asked = string.Create(CultureInfo.InvariantCulture, $"{first} {turns} {level}");
                var bare = JsonSerializer.Deserialize<Cost>(await rows.AskAsync(asked))!;
                var http = await toWeb.MeasureAsync(first, turns, level, _ => Task.FromResult(true));
                var whole = await toBot.MeasureAsync(first, turns, level, client => IsQuietAsync(client, botAddress));
                first += turns;
                if (round > 0)
                {
                    samples.Add(new Sample(level, whole, bare, http));
                }
            }
        }

        return samples;
    }

    private static async Task<bool> IsQuietAsync(HttpClient client, string address) =>
        await client.GetStringAsync(new Uri(address + BotChild.Busy)) == "0";

    private static void Describe(Trace trace)
    {
        var (reads, commits) = (
            trace.Steps.Count(step => step.From is not null),
            trace.Steps.Count(step => step.From is null)
        );
        Console.WriteLine(
            $"A turn: {reads} reads and {commits} commits of {trace.Steps.Sum(step => step.Writes.Count)} rows, click {trace.Click.Length:N0} bytes, answer {trace.Answer.Length:N0} bytes"
        );
    }

    private static void Report(List<Sample> samples, int rounds, int turns)
    {
        Console.WriteLine(
            $"{Machine.Description}; load {Machine.Load}; {rounds} rounds of {turns} turns; µs a turn, median (lowest–highest)"
        );
        Console.WriteLine(
            "| at once | turn, CPU | rows, CPU | HTTP, CPU | ratio | turn, wall | rows, wall | HTTP, wall | answer after |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var level in samples.GroupBy(sample => sample.AtOnce))
        {
            Spread Of(Func<Sample, double> value) => Spread.Of(level.Select(value));
            var ratio = Of(sample => 100 * sample.Bot.Cpu / (sample.Rows.Cpu + sample.Web.Cpu));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {level.Key} | {Of(one => one.Bot.Cpu)} | {Of(one => one.Rows.Cpu)} | {Of(one => one.Web.Cpu)} | {ratio.Median / 100:0.00} ({ratio.Lowest / 100:0.00}–{ratio.Highest / 100:0.00}) | {Of(one => one.Bot.Wall)} | {Of(one => one.Rows.Wall)} | {Of(one => one.Web.Wall)} | {Of(one => one.Bot.Answer)} |"
                )
            );
        }
    }

    private static void CopyStore(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "rpdbot.db*"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    private sealed record Sample(int AtOnce, Cost Bot, Cost Rows, Cost Web);
}
