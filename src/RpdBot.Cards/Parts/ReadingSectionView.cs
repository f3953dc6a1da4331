using System.Collections.Immutable;

namespace RpdBot.Cards.Parts;

/// <summary>Answers that belong together, under a title.</summary>
public sealed record ReadingSectionView(string Title, ImmutableArray<ReadingLineView> Lines);
