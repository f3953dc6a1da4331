using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

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

    /// <summary>The outcome that opened it, as <c>task/outcome</c>; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>By when; null when the procedure names no time.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Whether its time was already over when it opened, so that the due moment is a new one.</summary>
    public bool OpenedLate { get; init; }

    /// <summary>Whether its time has passed.</summary>
    public bool Overdue { get; init; }

    /// <summary>The moments of the reminders still to come, the earliest first.</summary>
    public ImmutableArray<DateTimeOffset> Reminders { get; init; } = [];

    /// <summary>The roles that have answered, where every role answers.</summary>
    public ImmutableArray<string> Answered { get; init; } = [];
}

/// <summary>An answer that was given to a task.</summary>
public sealed record DoneTask
{
    /// <summary>Which opening of which task.</summary>
    public required Occurrence Occurrence { get; init; }

    /// <summary>The outcome chosen.</summary>
    public required string Outcome { get; init; }

    /// <summary>The role in which it was answered.</summary>
    public required string Role { get; init; }

    /// <summary>Who answered.</summary>
    public required Person By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What they answered, as it was then.</summary>
    public required Answers Answers { get; init; }
}

/// <summary>A note on the case, which everybody who may open it reads.</summary>
/// <param name="Number">The number of its event.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When.</param>
/// <param name="Text">The words.</param>
public sealed record Note(int Number, Person By, DateTimeOffset At, Words Text);
