using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>A sort of agency that the procedure knows, as its form lists them.</summary>
public sealed record AgencyKind
{
    /// <summary>The id that agencies name, such as <c>police</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name as the form prints it.</summary>
    public required string Name { get; init; }

    /// <summary>Who takes part in such an agency at each stage, by title: stage → titles.</summary>
    public ImmutableDictionary<string, StageTitles> Stages { get; init; } =
        ImmutableDictionary<string, StageTitles>.Empty;

    /// <summary>What the holder of a post is called in such an agency: post → title.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;
}
