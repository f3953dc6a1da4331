namespace RpdBot.Cards.Parts;

/// <summary>Something that a person can type, and what it does.</summary>
public sealed record CommandView(string Typed, string Does);
