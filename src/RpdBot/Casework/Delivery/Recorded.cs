namespace RpdBot.Casework;

/// <summary>What became of recording what a delivery did.</summary>
/// <param name="All">Whether all slots are gone; one that was written anew in the meantime stays, and goes again.</param>
/// <param name="IsContested">Whether somebody else has recorded a card that was put in place here.</param>
/// <param name="Posted">The card that was posted, as it is remembered.</param>
public sealed record Recorded(bool All, bool IsContested, SentCard? Posted);
