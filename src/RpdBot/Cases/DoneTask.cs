using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>An answer that was given to a task.</summary>
public sealed record DoneTask
{
    /// <summary>Which opening of which task.</summary>
    public required Occurrence Occurrence { get; init; }

    /// <summary>The answer that recorded the agreed action which it follows up; null where it follows up none.</summary>
    public Occurrence? About { get; init; }

    /// <summary>The outcome chosen.</summary>
    public required string Outcome { get; init; }

    /// <summary>The role in which it was answered.</summary>
    public required string Role { get; init; }

    /// <summary>Who answered.</summary>
    public required Person By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether <see cref="By"/> recorded it for whoever holds the role, who answered outside the product.</summary>
    public bool OnBehalf { get; init; }

    /// <summary>What they answered, as it was then.</summary>
    public required Answers Answers { get; init; }
}
