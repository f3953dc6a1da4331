namespace RpdBot.Cards.Schema;

/// <summary>The weight of a text.</summary>
public enum AdaptiveTextWeight
{
    /// <summary>Ordinary.</summary>
    Default,

    /// <summary>Bold.</summary>
    Bolder,
}
