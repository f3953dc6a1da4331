using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>A step of the raise dialog that asks fields of the procedure.</summary>
public sealed record RaiseStep
{
    /// <summary>The id, such as <c>difference</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What stands at the top of the card.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence or two that help to answer.</summary>
    public string? Intro { get; init; }

    /// <summary>The fields, in order.</summary>
    public required ImmutableArray<string> Fields { get; init; }
}
