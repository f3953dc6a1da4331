using System.Collections.Immutable;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Faults that are tried: each list is for one turn, and the turns follow each other.</summary>
/// <param name="First">The number of the first turn.</param>
/// <param name="Faults">What goes wrong in each turn.</param>
internal sealed record Attempt(int First, ImmutableArray<ImmutableArray<Fault>> Faults)
{
    /// <summary>One fault in one turn.</summary>
    public static Attempt Of(int turn, Fault fault) =>
        new(
            turn,
            [
                [fault],
            ]
        );

    /// <summary>Whether between two turns there is time for everything that was left behind.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether all that comes of it can be held against what comes of the turns when nothing goes wrong.</summary>
    /// <remarks>
    /// Of two turns the second may overtake what the first left behind, and press a card that was then sent again: not
    /// all is still to be said, and some is said in other words.
    /// </remarks>
    public bool IsComparable => Faults.Length == 1;

    /// <summary>How many faults there are.</summary>
    public int Losses => Faults.Sum(faults => faults.Length);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(
            Waits ? ", much later " : ", ",
            Faults.Select((faults, index) => $"turn {First + index}: {string.Join(' ', faults)}")
        );
}
