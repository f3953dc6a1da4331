using System.Globalization;
using RpdBot.Tests.Casework;

namespace RpdBot.Benchmarks.Turns;

/// <summary>The names in the copies of the case: each has its own reference, and one of many managers who answers.</summary>
public static class TurnCopies
{
    /// <summary>The object id of the manager who answers, in the demo directory.</summary>
    public const string Manager = "0a4f1c00-5d2e-4b7a-9c31-000000000005";

    /// <summary>How many managers there are, so that no chat has to wait for another.</summary>
    public const int Managers = 256;

    /// <summary>The renaming for the copy of that number.</summary>
    public static Renaming Of(string original, int number) =>
        Renaming
            .Of(original, string.Create(CultureInfo.InvariantCulture, $"RPD-2031-{number:D6}"))
            .And(
                Manager,
                string.Create(CultureInfo.InvariantCulture, $"0a4f1c00-5d2e-4b7a-9c31-1{number % Managers:D11}")
            );
}
