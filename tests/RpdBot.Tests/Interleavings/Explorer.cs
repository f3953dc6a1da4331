namespace RpdBot.Tests.Interleavings;

/// <summary>Plays a plot in every order that the bounds allow, and looks for a loss.</summary>
/// <remarks>
/// Depth first, without a memory of states that could be gone back to: each run begins anew and repeats the choices
/// that lead to where it is to differ. A state that was met before with as much left of the bounds is not gone into
/// again. States are told apart by a hash of the store, the time, the messages sent, and all that each actor was told.
/// </remarks>
internal sealed class Explorer(Plot plot, Conditions conditions)
{
    private readonly Dictionary<ulong, List<Bounds>> met = [];
    private readonly HashSet<ulong> ends = [];
    private readonly Losses losses = new(plot, conditions);
    private readonly Stack<(List<Choice> Choices, int At)> path = [];
    private long runs;
    private long steps;

    /// <summary>Explores until a loss is found or there is nothing new to see.</summary>
    public static async Task<Finding> ExploreAsync(Plot plot, Conditions conditions, Bounds bounds) =>
        // On a thread of the pool, which has no synchronisation context: what goes on goes on at once.
        await Task.Run(() => new Explorer(plot, conditions).Explore(bounds));

    private Finding Explore(Bounds bounds)
    {
        using var instances = new Instances(conditions, plot.Procedure);
        do
        {
            using var run = new Run(plot, conditions, instances);
            runs++;
            if (Play(run, bounds) is { } loss)
            {
                return Found(loss, run.Trace);
            }
        } while (TurnBack());

        return Found(loss: null, []);
    }

    private string? Play(Run run, Bounds left)
    {
        foreach (var (choices, at) in path.Reverse())
        {
            run.Take(choices[at]);
            left = choices[at].Left;
            steps++;
        }

        while (run.Choices(left) is { Count: > 0 } choices)
        {
            if (choices.Count > 1 && !IsNew(run.State, left))
            {
                return null;
            }

            path.Push((choices, 0));
            run.Take(choices[0]);
            left = choices[0].Left;
            steps++;
        }

        return ends.Add(run.State) ? losses.Find(run) : null;
    }

    /// <summary>Goes back to the last choice that has another side.</summary>
    private bool TurnBack()
    {
        while (path.TryPop(out var last))
        {
            if (last.At + 1 < last.Choices.Count)
            {
                path.Push(last with { At = last.At + 1 });
                return true;
            }
        }

        return false;
    }

    private bool IsNew(ulong state, Bounds left)
    {
        if (!met.TryGetValue(state, out var before))
        {
            met[state] = [left];
            return true;
        }

        if (before.Exists(bounds => bounds.Cover(left)))
        {
            return false;
        }

        before.RemoveAll(left.Cover);
        before.Add(left);
        return true;
    }

    private Finding Found(string? loss, IReadOnlyList<string> trace) =>
        new(loss, trace, runs, steps, met.Count, ends.Count);
}

/// <summary>What an exploration came to.</summary>
/// <param name="Loss">What was lost; null when nothing was.</param>
/// <param name="Trace">How it came about.</param>
/// <param name="Runs">How many runs there were.</param>
/// <param name="Steps">How many steps they had together.</param>
/// <param name="States">How many states with a choice were met.</param>
/// <param name="Ends">How many ways to end there are.</param>
internal sealed record Finding(string? Loss, IReadOnlyList<string> Trace, long Runs, long Steps, int States, int Ends)
{
    public override string ToString() =>
        $"{Runs} runs, {Steps} steps, {States} states, {Ends} ends: {Loss ?? "no loss"}"
        + string.Concat(Trace.Select(step => $"{Environment.NewLine}    {step}"));
}
