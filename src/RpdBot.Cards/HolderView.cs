using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>Somebody who has something to do on a case.</summary>
/// <param name="Role">The role, as product text.</param>
/// <param name="Who">The person, or words such as "nobody found yet".</param>
/// <param name="What">What they are asked to do, as product text.</param>
/// <param name="DueLine">By when, in words; null for no deadline.</param>
/// <param name="IsLate">Whether the deadline has passed.</param>
public sealed record HolderView(string Role, Plain Who, string What, string? DueLine = null, bool IsLate = false);
