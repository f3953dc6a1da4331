using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>When whoever answered a step is asked again whether it is on the record of the person concerned.</summary>
/// <remarks>Each step offers the text to copy at once; this is for those who have not said that they did.</remarks>
public sealed record RecordReminders
{
    /// <summary>Where it comes from; null: the document.</summary>
    public Basis? Basis { get; init; }

    /// <summary>On these working days after the step, in rising order.</summary>
    public required ImmutableArray<int> WorkingDays { get; init; }

    /// <summary>After these, every so many working days, until it is on the record or the case is over; null: no more.</summary>
    public int? ThenEvery { get; init; }
}
