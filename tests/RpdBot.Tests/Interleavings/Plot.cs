using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Tests.Interleavings;

/// <summary>What is explored: a case as it stands, and actors who all want something of it at about the same time.</summary>
/// <param name="Procedure">The procedure of the case.</param>
/// <param name="Store">The store before it begins.</param>
/// <param name="Begin">The true time at which it begins.</param>
/// <param name="End">By when everything must have happened that time brings before.</param>
/// <param name="Parts">The actors.</param>
internal sealed record Plot(
    Procedure Procedure,
    MemoryStore Store,
    DateTimeOffset Begin,
    DateTimeOffset End,
    IReadOnlyList<Part> Parts
)
{
    /// <summary>The messages that must have been sent once the case has come to this.</summary>
    public Func<Case, IEnumerable<string>> Expected { get; init; } = _ => [];
}

/// <summary>The part of an actor.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Play">What it does.</param>
internal sealed record Part(string Name, Func<Instance, Task> Play)
{
    /// <summary>How far its clock is ahead.</summary>
    public TimeSpan Skew { get; init; }
}
