using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>What came in, what waits and what is late, for a business unit. References and initials only.</summary>
public sealed record DigestView
{
    /// <summary>The title, with the day.</summary>
    public required string Title { get; init; }

    /// <summary>Whose digest it is.</summary>
    public Plain Partnership { get; init; }

    /// <summary>Since when things count as new, as a sentence.</summary>
    public required string Since { get; init; }

    /// <summary>The numbers at the top.</summary>
    public ImmutableArray<DigestCountView> Counts { get; init; } = [];

    /// <summary>How many cases have not reached the formal stage, as a sentence; null when there are none.</summary>
    public string? Before { get; init; }

    /// <summary>How many agreed actions are still to be done, as a sentence; null when there are none.</summary>
    public string? Agreed { get; init; }

    /// <summary>What stands there when nothing waits and nothing is late; else null.</summary>
    public string? Nothing { get; init; }

    /// <summary>The chart; null when there is nothing to draw.</summary>
    public DigestChartView? Chart { get; init; }

    /// <summary>The groups that hold something, in the order in which they are read.</summary>
    public ImmutableArray<DigestGroupView> Groups { get; init; } = [];
}
