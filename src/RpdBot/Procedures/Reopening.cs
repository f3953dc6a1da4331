using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>How a case that was resolved can be opened again when an agreed action was not done.</summary>
/// <remarks>Either agency may. A decision that is final, and any other end, stays.</remarks>
public sealed record Reopening
{
    /// <summary>Where it comes from; null: the document.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Within so many days after the day on which it was resolved, calendar days.</summary>
    public required int Days { get; init; }

    /// <summary>With which task it goes on: the task that resolved it → the one that opens, in the same stage.</summary>
    public required ImmutableDictionary<string, string> Opens { get; init; }
}
