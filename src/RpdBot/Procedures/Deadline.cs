using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>By when a task is to be done.</summary>
/// <remarks>Working days end at the calendar's hour on the Nth working day after the day of the moment counted from.</remarks>
public sealed record Deadline
{
    /// <summary>How many working days there are.</summary>
    public required int WorkingDays { get; init; }

    /// <summary>Counted from the latest completion of any of these tasks; empty: from the opening of this task.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>Whether a date that both sides agreed after that moment takes its place.</summary>
    public bool OrAgreed { get; init; }

    /// <summary>Whether the procedure leaves the number to the deployment, so that it is only our default.</summary>
    public bool Setting { get; init; }
}
