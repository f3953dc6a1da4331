namespace RpdBot.Cards.Schema;

/// <summary>The ground of a container.</summary>
public enum AdaptiveContainerStyle
{
    /// <summary>The card's own.</summary>
    Default,

    /// <summary>A quiet grey.</summary>
    Emphasis,

    /// <summary>A quiet blue.</summary>
    Accent,

    /// <summary>A quiet green.</summary>
    Good,

    /// <summary>A quiet yellow.</summary>
    Warning,

    /// <summary>A quiet red.</summary>
    Attention,
}
