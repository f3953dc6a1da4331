namespace RpdBot.Cards.Parts;

/// <summary>Whom to call or write to, as the procedure publishes it.</summary>
public sealed record ContactView(string Name, string? Phone = null, string? Email = null);
