namespace RpdBot.Tests.Interleavings;

/// <summary>What happens next.</summary>
/// <param name="Step">Its kind.</param>
/// <param name="Actor">The number of the actor whom it befalls.</param>
/// <param name="Left">What is left of the bounds afterwards.</param>
/// <param name="To">The true time afterwards, when it goes on.</param>
internal sealed record Choice(Step Step, int Actor, Bounds Left, DateTimeOffset To = default);

/// <summary>The kinds of what can happen.</summary>
internal enum Step
{
    /// <summary>The actor goes on.</summary>
    GoOn,

    /// <summary>The actor goes on, and the answer to its commit is lost.</summary>
    LoseAnswer,

    /// <summary>The actor vanishes.</summary>
    Vanish,

    /// <summary>Time goes on.</summary>
    Advance,
}
