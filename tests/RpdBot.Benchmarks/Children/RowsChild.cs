using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RpdBot.Benchmarks.Turns;
using Trace = RpdBot.Benchmarks.Turns.Trace;

namespace RpdBot.Benchmarks.Children;

/// <summary>The same rows as a turn of the bot, read and written bare: hand-written statements, nothing around them.</summary>
internal static class RowsChild
{
    /// <summary>Serves lines of the form <c>first count atOnce</c>, and answers each with microseconds of CPU and wall.</summary>
    public static void Run(string folder, string traceFile)
    {
        var trace = JsonSerializer.Deserialize<Trace>(File.ReadAllText(traceFile))!;
        using var store = new BareStore(Path.Combine(folder, "rpdbot.db"));
        while (Console.ReadLine() is { } line)
        {
            int[] asked = [.. line.Split(' ').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
            Console.WriteLine(Measure(store, trace, asked[0], asked[1], asked[2]));
        }
    }

    private static string Measure(BareStore store, Trace trace, int first, int count, int atOnce)
    {
        // The texts are made before: what is measured is SQLite and its library, not the writing of JSON.
        var turns = Enumerable
            .Range(first, count)
            .Select(number => new BareTurn(trace, TurnCopies.Of(trace.Original, number)))
            .ToList();
        GC.Collect();
        var (cpu, begun) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.GetTimestamp());
        var next = -1;
        var workers = Enumerable
            .Range(0, atOnce)
            .Select(_ => new Thread(() =>
            {
                using var reader = store.OpenReader();
                while (Interlocked.Increment(ref next) is var index && index < turns.Count)
                {
                    turns[index].Run(store, reader);
                }
            }))
            .ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        var wall = Stopwatch.GetElapsedTime(begun);
        cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        return JsonSerializer.Serialize(new Cost(cpu.TotalMicroseconds / count, wall.TotalMicroseconds / count, 0));
    }
}
