namespace RpdBot.Cards.Schema;

/// <summary>The size of a text.</summary>
public enum AdaptiveTextSize
{
    /// <summary>The host's ordinary size.</summary>
    Default,

    /// <summary>A little smaller.</summary>
    Small,

    /// <summary>A heading inside a card.</summary>
    Medium,

    /// <summary>The card's title.</summary>
    Large,
}
