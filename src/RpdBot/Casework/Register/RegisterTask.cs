using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>Something that a case in the register waits for.</summary>
public sealed record RegisterTask
{
    /// <summary>The task's id.</summary>
    public required string Task { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The group in which a business unit asks about it.</summary>
    public WaitsFor WaitsFor { get; init; }

    /// <summary>Whether it stands beside the others and holds nothing up.</summary>
    public bool Beside { get; init; }

    /// <summary>The roles that are waited on, with their agencies.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>When it opened.</summary>
    public required DateTimeOffset Opened { get; init; }

    /// <summary>By when; null when the procedure names no time.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Since when its time has passed, as the case knows it; null while it has not.</summary>
    public DateTimeOffset? OverdueSince { get; init; }
}
