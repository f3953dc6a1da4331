using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>A case in a digest.</summary>
/// <param name="Reference">Its reference, which people type to ask where it is.</param>
/// <param name="About">The initials of whom it is about; empty where they may not be shown.</param>
/// <param name="Text">What there is to say of it.</param>
/// <param name="Due">The deadline in words; null when there is none.</param>
/// <param name="IsLate">Whether the deadline has passed.</param>
public sealed record DigestLineView(string Reference, Plain About, Plain Text, string? Due = null, bool IsLate = false);
