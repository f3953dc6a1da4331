using System.Collections.Concurrent;
using System.Diagnostics;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Makes many attempts at once, and says what was broken in which.</summary>
internal static class Attempts
{
    /// <summary>After so many attempts one is played on to the end of the scenario.</summary>
    private const int GoOnEvery = 97;

    /// <summary>Makes the attempts, as many at once as there are processors.</summary>
    public static async Task<AttemptsReport> MakeAsync(Matrix matrix, IReadOnlyCollection<Attempt> attempts)
    {
        var began = Stopwatch.GetTimestamp();
        var found = new ConcurrentBag<Finding>();
        await Parallel.ForEachAsync(
            attempts.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (one, _) =>
            {
                foreach (var broken in await TryAsync(matrix, one.Item, one.Index % GoOnEvery == GoOnEvery - 1))
                {
                    found.Add(new Finding(one.Item, broken));
                }
            }
        );
        return new AttemptsReport(
            matrix,
            attempts.Count,
            attempts.Count / GoOnEvery,
            [.. found],
            Stopwatch.GetElapsedTime(began)
        );
    }

    private static async Task<IEnumerable<string>> TryAsync(Matrix matrix, Attempt attempt, bool goesOn)
    {
        try
        {
            return (await matrix.TryAsync(attempt, goesOn)).Distinct();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return [fault.ToString()];
        }
    }
}

/// <summary>Something that was broken in an attempt.</summary>
internal sealed record Finding(Attempt Attempt, string Broken);
