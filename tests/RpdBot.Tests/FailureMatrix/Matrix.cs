using System.Collections.Immutable;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>The failure matrix on one kind of store.</summary>
/// <param name="backend">The kind of store.</param>
/// <param name="rehearsals">The scenario, turn by turn.</param>
internal sealed class Matrix(IBackend backend, ImmutableArray<Rehearsal> rehearsals)
{
    private static readonly Loss[] Losses = Enum.GetValues<Loss>();

    /// <summary>Plays the scenario, so that faults can be tried.</summary>
    public static async Task<Matrix> RehearseAsync(IBackend backend) =>
        new(backend, await FailureMatrix.Rehearsals.AllAsync(backend, Somerset.Turns));

    /// <summary>The same turns on a store that is broken on purpose.</summary>
    public Matrix On(IBackend other) => new(other, rehearsals);

    /// <summary>What the kind of store is called.</summary>
    public string Name => backend.Name;

    /// <summary>The turns.</summary>
    public ImmutableArray<Rehearsal> Rehearsals => rehearsals;

    /// <summary>How many requests there are in all turns.</summary>
    public int Requests => rehearsals.Sum(rehearsal => rehearsal.Asked.Length);

    /// <summary>Every request with everything that can go wrong with it.</summary>
    public IEnumerable<(Rehearsal Turn, Fault Fault)> Faults =>
        from rehearsal in rehearsals
        from at in Enumerable.Range(1, rehearsal.Asked.Length)
        from loss in Losses
        where backend.Like(loss, rehearsal.Asked[at - 1]) is not null
        select (rehearsal, new Fault(at, loss));

    /// <summary>The attempts that make up the whole matrix: of faults with the same effect there is one.</summary>
    public IEnumerable<Attempt> Whole =>
        Faults.Select(one => Attempt.Of(one.Turn.Number, Like(one.Turn, one.Fault))).DistinctBy(one => one.ToString());

    /// <summary>Makes the attempt.</summary>
    /// <param name="attempt">What goes wrong.</param>
    /// <param name="goesOn">Whether the scenario is then played to its end.</param>
    /// <returns>What was broken.</returns>
    public async Task<IReadOnlyList<string>> TryAsync(Attempt attempt, bool goesOn = false)
    {
        await using var play = Play.Begin(backend, rehearsals[attempt.First].Before);
        var broken = new List<string>();
        Trial? trial = null;
        var last = rehearsals[attempt.First + attempt.Faults.Length - 1];
        foreach (var (faults, rehearsal) in attempt.Faults.Zip(rehearsals.Skip(attempt.First)))
        {
            if (attempt.Waits && trial is not null)
            {
                await trial.WaitAsync();
            }

            trial = new Trial(play, faults) { Before = trial };
            if (!await PlayAsync(play, trial, rehearsal, faults.Length))
            {
                return [.. trial.Broken, $"nothing on the screen allowed {rehearsal}"];
            }

            if (
                attempt.Losses == 1
                && !rehearsal.Asked.Take(faults[0].At).SequenceEqual(trial.Asked.Take(faults[0].At))
            )
            {
                broken.Add("the requests before the fault were not those of the rehearsal");
            }
        }

        var ending = await trial!.RecoverAsync();
        broken.AddRange(trial.Broken);
        broken.AddRange(
            attempt.IsComparable
                ? Comparison.Differences(ending, last.Expected, attempt.Losses, trial.IsOfTheMoment)
                : Comparison.DoneByPeople(ending, last.Expected)
        );
        if (goesOn)
        {
            var rest = rehearsals.Skip(last.Number + 1).Select(rehearsal => rehearsal.Turn);
            broken.AddRange(await PlayOn.ToTheEndAsync(play, [last.Turn, .. rest], rehearsals[^1].Expected));
        }

        return broken;
    }

    /// <summary>Plays the turn; whoever does not see what they need waits, and if it does not come does the last thing again.</summary>
    private async Task<bool> PlayAsync(Play play, Trial trial, Rehearsal rehearsal, int repeats)
    {
        if (await trial.PlayAsync(rehearsal.Turn, rehearsal.Operations, repeats))
        {
            return true;
        }

        await trial.WaitAsync();
        if (rehearsal.Turn.Activity(play) is null && rehearsal.Number > 0)
        {
            var before = rehearsals[rehearsal.Number - 1].Turn;
            await new Stage(play, new Trouble(), mostRepeats: 0).PlayAsync(before);
        }

        return await trial.PlayAsync(rehearsal.Turn, rehearsal.Operations, repeats);
    }

    /// <summary>A fault with the same effect that stands for all of them.</summary>
    /// <remarks>
    /// A host that crashes before a request leaves what it leaves when it crashes before the read before that: requests
    /// come one after the other, a read changes nothing, and nothing that the host knew outlives it.
    /// </remarks>
    private Fault Like(Rehearsal rehearsal, Fault fault)
    {
        var (at, loss) = fault;
        if (loss != Loss.Crash)
        {
            return new Fault(at, backend.Like(loss, rehearsal.Asked[at - 1])!.Value);
        }

        while (at > 1 && !rehearsal.Asked[at - 2].IsWrite)
        {
            at--;
        }

        return new Fault(at, loss);
    }
}
