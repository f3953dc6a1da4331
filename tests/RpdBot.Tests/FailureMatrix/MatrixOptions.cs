using System.Globalization;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>How much of the matrix is tried, by the environment.</summary>
internal static class MatrixOptions
{
    private const int Pairs = 60;
    private const int Seed = 20260604;

    /// <summary><c>RPDBOT_MATRIX=whole</c>: everything on every store, and not only what fits into a test run.</summary>
    public static bool IsWhole => Environment.GetEnvironmentVariable("RPDBOT_MATRIX") == "whole";

    /// <summary><c>RPDBOT_MATRIX_PAIRS</c>: how many pairs of faults on each store.</summary>
    public static int PairCount => Number("RPDBOT_MATRIX_PAIRS", Pairs);

    /// <summary><c>RPDBOT_MATRIX_SEED</c>: which pairs.</summary>
    public static int PairSeed => Number("RPDBOT_MATRIX_SEED", Seed);

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
