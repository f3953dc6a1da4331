using System.Collections.Immutable;

namespace RpdBot.Cards;

/// <summary>The chart of a digest.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Bars">Its bars, from top to bottom.</param>
public sealed record DigestChartView(string Title, ImmutableArray<DigestCountView> Bars);
