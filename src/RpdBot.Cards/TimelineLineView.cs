using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>Something that happened: when in words, what as product text, and who did it.</summary>
public sealed record TimelineLineView(string When, string What, Plain Who = default);
