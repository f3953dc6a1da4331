using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>The titles of those who take part at a stage, in agencies of one kind.</summary>
public sealed record StageTitles
{
    /// <summary>Who hands the difference up to this stage, and stays informed; null where the document names nobody.</summary>
    public string? HandsUp { get; init; }

    /// <summary>Who acts at this stage; null where the document names nobody.</summary>
    public string? Acts { get; init; }

    /// <summary>Who joins those who decide at this stage.</summary>
    public ImmutableArray<string> Joins { get; init; } = [];
}
