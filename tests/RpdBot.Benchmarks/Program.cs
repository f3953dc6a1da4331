using RpdBot.Benchmarks;
using RpdBot.Benchmarks.Children;
using RpdBot.Benchmarks.Soak;
using RpdBot.Benchmarks.Sweeps;
using RpdBot.Benchmarks.Turns;

// What a person starts goes through ./bench; the last three are processes that these start themselves.
switch (args)
{
    case ["turns", .. var options]:
        await TurnBench.RunAsync(Options.Read(options));
        return 0;
    case ["sweeps", .. var options]:
        await SweepBench.RunAsync(Options.Read(options));
        return 0;
    case ["soak", .. var options]:
        return await SoakRun.RunAsync(Options.Read(options));
    case ["child-bot", var folder]:
        await BotChild.RunAsync(folder);
        return 0;
    case ["child-web", var answer]:
        await WebChild.RunAsync(answer);
        return 0;
    case ["child-rows", var folder, var trace]:
        RowsChild.Run(folder, trace);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Start this through ./bench, which says what there is.");
        return 2;
}
