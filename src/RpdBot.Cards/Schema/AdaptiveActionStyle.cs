namespace RpdBot.Cards.Schema;

/// <summary>The look of a button.</summary>
public enum AdaptiveActionStyle
{
    /// <summary>An ordinary button.</summary>
    Default,

    /// <summary>The main button.</summary>
    Positive,

    /// <summary>A button that ends something.</summary>
    Destructive,
}
