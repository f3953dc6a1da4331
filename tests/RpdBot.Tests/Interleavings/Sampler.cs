namespace RpdBot.Tests.Interleavings;

/// <summary>Plays many runs at random, where there are too many orders to play them all.</summary>
/// <remarks>Each run is given by its seed, so a loss can be played again.</remarks>
internal static class Sampler
{
    private const int UsualWeight = 8;

    /// <summary>Plays so many runs, or until a loss is found.</summary>
    /// <param name="plot">The plot of a run.</param>
    /// <param name="conditions">Under what it runs.</param>
    /// <param name="bounds">How much may happen in one run.</param>
    /// <param name="seed">The seed of the first run; the next has the next.</param>
    /// <param name="runs">How many.</param>
    public static async Task<Finding> SampleAsync(
        Func<Random, Plot> plot,
        Conditions conditions,
        Bounds bounds,
        int seed,
        int runs
    ) => await Task.Run(() => Sample(plot, conditions, bounds, seed, runs));

    private static Finding Sample(Func<Random, Plot> plot, Conditions conditions, Bounds bounds, int seed, int runs)
    {
        using var instances = new Instances(conditions, plot(new Random(seed)).Procedure);
        var steps = 0L;
        var ends = new HashSet<ulong>();
        for (var number = 0; number < runs; number++)
        {
            var random = new Random(seed + number);
            var here = plot(random);
            using var run = new Run(here, conditions, instances);
            Play(run, bounds, random);
            steps += run.Trace.Count;
            ends.Add(run.State);
            if (new Losses(here, conditions).Find(run) is { } loss)
            {
                return new($"seed {seed + number}: {loss}", run.Trace, number + 1, steps, States: 0, ends.Count);
            }
        }

        return new(Loss: null, [], runs, steps, States: 0, ends.Count);
    }

    private static void Play(Run run, Bounds left, Random random)
    {
        while (run.Choices(left) is { Count: > 0 } choices)
        {
            var weighed = choices
                .SelectMany(choice => Enumerable.Repeat(choice, choice.Step == Step.GoOn ? UsualWeight : 1))
                .ToList();
            var chosen = weighed[random.Next(weighed.Count)];
            run.Take(chosen);
            left = chosen.Left;
        }
    }
}
