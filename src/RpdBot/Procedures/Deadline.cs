using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>By when a task is to be done: in so many working days, or within 24 hours.</summary>
/// <remarks>Working days end at the calendar's hour on the Nth working day after the day of the moment counted from.</remarks>
public sealed record Deadline
{
    /// <summary>How many working days there are; null where it is <see cref="Within24Hours"/>.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>Whether it is the same clock time on the next working day.</summary>
    public bool Within24Hours { get; init; }

    /// <summary>Counted from the answer to this date or time field, which may lie before the case; first of all, if it is answered.</summary>
    public string? FromField { get; init; }

    /// <summary>Counted from the latest completion of any of these tasks; without one, from the opening of this task.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>Counted from the moment at which the case first came to this stage, before the opening of the task.</summary>
    public string? FromStage { get; init; }

    /// <summary>Whether a date that both sides agreed after that moment takes its place.</summary>
    public bool OrAgreed { get; init; }

    /// <summary>Whether the procedure leaves the number to the deployment, so that it is only our default.</summary>
    public bool Setting { get; init; }

    /// <summary>The moment, counted from this one.</summary>
    public DateTimeOffset After(WorkingCalendar calendar, DateTimeOffset from) =>
        Within24Hours ? calendar.SameTimeNextWorkingDay(from) : calendar.EndOfWorkingDay(from, WorkingDays ?? 0);
}
