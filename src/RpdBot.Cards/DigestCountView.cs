namespace RpdBot.Cards;

/// <summary>A number of a digest.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="IsLate">Whether it is a number that should not be there.</param>
public sealed record DigestCountView(string Label, int Count, bool IsLate = false);
