using System.Collections.Immutable;

namespace RpdBot.Cases;

/// <summary>A task that waits for its answer.</summary>
public sealed record OpenTask
{
    /// <summary>Which opening of which task.</summary>
    public required Occurrence Occurrence { get; init; }

    /// <summary>The roles that it waits on.</summary>
    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>When it opened.</summary>
    public required DateTimeOffset Opened { get; init; }

    /// <summary>What opened it: an outcome, as <c>task/outcome</c>, or the task whose time passed; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>The answer that recorded the agreed action which it follows up; null where it follows up none.</summary>
    public Occurrence? About { get; init; }

    /// <summary>By when; null when the procedure names no time.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Whether its time was already over when it opened, so that the due moment is a new one.</summary>
    public bool OpenedLate { get; init; }

    /// <summary>Whether its time has passed.</summary>
    public bool Overdue { get; init; }

    /// <summary>The moments of the reminders still to come, the earliest first.</summary>
    public ImmutableArray<DateTimeOffset> Reminders { get; init; } = [];

    /// <summary>Whether it stands beside the others: it holds nothing up, and goes on after the case has ended.</summary>
    public bool Beside { get; init; }

    /// <summary>The roles that have answered, where every role answers.</summary>
    public ImmutableArray<string> Answered { get; init; } = [];
}
