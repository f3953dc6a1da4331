using System.Collections.Immutable;

namespace RpdBot.Cards;

/// <summary>Cases of a digest that have something in common.</summary>
public sealed record DigestGroupView
{
    /// <summary>What they have in common.</summary>
    public required string Title { get; init; }

    /// <summary>How many there are; more than <see cref="Lines"/> in a long list.</summary>
    public required int Count { get; init; }

    /// <summary>The first of them.</summary>
    public ImmutableArray<DigestLineView> Lines { get; init; } = [];

    /// <summary>A sentence about those that are only counted; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether they are late.</summary>
    public bool IsLate { get; init; }
}
