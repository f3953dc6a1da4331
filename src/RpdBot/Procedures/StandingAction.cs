using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures;

/// <summary>Something that certain roles may do at any time during certain stages.</summary>
public sealed record StandingAction
{
    /// <summary>What it does.</summary>
    public required StandingActionKind Kind { get; init; }

    /// <summary>Who may do it.</summary>
    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>While which stages.</summary>
    public required ImmutableArray<string> Stages { get; init; }

    /// <summary>For <see cref="StandingActionKind.Open"/>: the task that it opens.</summary>
    public string? Task { get; init; }

    /// <summary>For <see cref="StandingActionKind.Open"/>: the words on the button.</summary>
    public string? Label { get; init; }

    /// <summary>For <see cref="StandingActionKind.Open"/>: whether the task then waits on whoever opened it, and nobody else.</summary>
    public bool Own { get; init; }

    /// <summary>For <see cref="StandingActionKind.Open"/>: whether it stands on after the case was resolved or decided.</summary>
    public bool Afterwards { get; init; }

    /// <summary>An outcome, written <c>task/outcome</c>, that must have been chosen before; null for none.</summary>
    public string? Once { get; init; }

    /// <summary>An outcome, written <c>task/outcome</c>, that must not have been chosen yet; null for none.</summary>
    public string? Until { get; init; }
}

/// <summary>The actions that a procedure can leave standing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StandingActionKind>))]
public enum StandingActionKind
{
    /// <summary>Take the difference back, with a reason.</summary>
    Withdraw,

    /// <summary>Open a task beside the others, such as the correction of a signed form.</summary>
    Open,
}
