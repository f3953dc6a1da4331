using System.Collections.Immutable;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Two things that go wrong: in one turn, or in two that follow each other.</summary>
internal static class Pairs
{
    /// <summary>So many pairs, the same for the same seed.</summary>
    public static IReadOnlyList<Attempt> Of(Matrix matrix, int count, int seed)
    {
        var random = new Random(seed);
        var singles = matrix.Whole.ToLookup(attempt => attempt.First, attempt => attempt.Faults[0][0]);
        return [.. Enumerable.Range(0, count).Select(_ => One(singles, matrix.Rehearsals.Length, random))];
    }

    private static Attempt One(ILookup<int, Fault> singles, int turns, Random random)
    {
        var turn = random.Next(turns);
        var first = Any(singles, turn, random);
        if (turn + 1 < turns && random.Next(2) == 0)
        {
            return new Attempt(
                turn,
                [
                    [first],
                    [Any(singles, turn + 1, random)],
                ]
            )
            {
                Waits = random.Next(2) == 0,
            };
        }

        // The second one may come in what is done because of the first, which has requests of its own.
        var second = Any(singles, turn, random) with
        {
            At = first.At + 1 + random.Next(30),
        };
        return new Attempt(
            turn,
            [
                [first, second],
            ]
        );
    }

    private static Fault Any(ILookup<int, Fault> singles, int turn, Random random)
    {
        var faults = singles[turn].ToImmutableArray();
        return faults[random.Next(faults.Length)];
    }
}
