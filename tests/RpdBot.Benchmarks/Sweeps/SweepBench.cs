using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RpdBot.Cases;
using RpdBot.Tests;
using RpdBot.Tests.Casework;
using RpdBot.Wakeups;

namespace RpdBot.Benchmarks.Sweeps;

/// <summary>What a sweep with a hundred due cases costs, whatever else is open.</summary>
/// <remarks>The due ones have a reminder that comes due: each is changed, and people get posts. They stay open.</remarks>
internal static class SweepBench
{
    private const int Due = 100;
    private static readonly DateTimeOffset Start = new(2026, 6, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Reminder = new(2026, 6, 10, 8, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync(Options options)
    {
        using var folder = new TemporaryFolder();
        var clock = new ManualClock(Start);
        await using var stage = await Stage.StartAsync(
            folder.Path,
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                builder.Services.Remove(builder.Services.Single(one => one.ImplementationType == typeof(SweepService)));
            }
        );
        var due = await stage.CopiesOfAsync(await stage.RaiseToOtherManagerAsync());
        clock.MoveTo(Reminder.AddHours(-2));
        var open = await stage.CopiesOfAsync(await stage.RaiseToOtherManagerAsync());
        clock.MoveTo(Reminder);
        await SweepAsync(stage);

        Console.WriteLine($"{Machine.Description}; load {Machine.Load}; {Due} due; median (lowest–highest)");
        Console.WriteLine("| open | requests | ms, wall | ms, CPU | with nothing due: requests | ms, wall |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var (made, dueMade) = (0, 0);
        foreach (var count in (int[])[1_000, 10_000, options.Number("most", 100_000)])
        {
            await open.MakeAsync(CaseCopies.References(made, count - made));
            made = count;
            var samples = new List<Swept>();
            for (var round = 0; round <= options.Number("rounds", 5); round++)
            {
                await due.MakeAsync(
                    Enumerable
                        .Range(dueMade, Due)
                        .Select(number => CaseReference.Of(2032, number))
                        .Select(copy => Renaming.Of(due.Original.Value, copy.Value))
                );
                dueMade += Due;
                var full = await SweepAsync(stage);
                var empty = await SweepAsync(stage);
                if (round > 0)
                {
                    samples.Add(new Swept(full, empty));
                }
            }

            Report(count, samples);
        }
    }

    private static async Task<SweepCost> SweepAsync(Stage stage)
    {
        stage.Store.Begin();
        using var process = Process.GetCurrentProcess();
        var (cpu, begun) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        var swept = await stage.Services.GetRequiredService<Sweeper>().SweepAsync(CancellationToken.None);
        await stage.QuietAsync();
        var wall = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        process.Refresh();
        return new(swept.Subjects, stage.Store.End().Count, wall, (process.TotalProcessorTime - cpu).TotalMilliseconds);
    }

    private static void Report(int count, List<Swept> samples)
    {
        if (samples.Exists(sample => sample is not { Full.Subjects: Due, Empty.Subjects: 0 }))
        {
            throw new InvalidOperationException($"Not {Due} were due, and then none: {string.Join(", ", samples)}.");
        }

        Spread Of(Func<Swept, double> value) => Spread.Of(samples.Select(value));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {Of(one => one.Full.Requests)} | {Of(one => one.Full.Wall)} | {Of(one => one.Full.Cpu)} | {Of(one => one.Empty.Requests)} | {Of(one => one.Empty.Wall)} |"
            )
        );
    }

    private sealed record SweepCost(int Subjects, int Requests, double Wall, double Cpu);

    private sealed record Swept(SweepCost Full, SweepCost Empty);
}
