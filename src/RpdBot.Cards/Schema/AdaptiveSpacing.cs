namespace RpdBot.Cards.Schema;

/// <summary>The space above an element.</summary>
public enum AdaptiveSpacing
{
    /// <summary>The host's ordinary space.</summary>
    Default,

    /// <summary>None.</summary>
    None,

    /// <summary>Belongs to what is above.</summary>
    Small,

    /// <summary>A new thought.</summary>
    Medium,

    /// <summary>A new part.</summary>
    Large,

    /// <summary>A new part after a long one.</summary>
    ExtraLarge,
}
