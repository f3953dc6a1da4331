using System.Collections.Immutable;

namespace RpdBot.Cards.Parts;

/// <summary>Which page of a long reading this is, and the buttons that turn it.</summary>
public sealed record PageView(int Page, int Pages, ImmutableArray<ActionView> Turn);
