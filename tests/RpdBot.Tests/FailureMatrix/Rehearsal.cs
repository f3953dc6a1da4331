using System.Collections.Immutable;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>A turn, how everything stood before it, and what comes of it when nothing goes wrong.</summary>
/// <param name="Number">Which turn of the scenario, from 0.</param>
/// <param name="Turn">The turn.</param>
/// <param name="Before">How everything stood.</param>
/// <param name="Asked">Everything that the bot asks of the world in it, in order.</param>
/// <param name="Operations">The operations that are done before the turn is answered: the keys of their rows.</param>
/// <param name="Expected">How everything stands when nothing is left to do.</param>
internal sealed record Rehearsal(
    int Number,
    Turn Turn,
    Moment Before,
    ImmutableArray<Asked> Asked,
    ImmutableHashSet<string> Operations,
    Ending Expected
)
{
    /// <inheritdoc/>
    public override string ToString() => $"turn {Number} ({Turn})";
}
