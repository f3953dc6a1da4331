namespace RpdBot.Cards.Schema;

/// <summary>The colour of a text, as the host's theme gives it.</summary>
public enum AdaptiveTextColor
{
    /// <summary>The ordinary colour.</summary>
    Default,

    /// <summary>What is going on now.</summary>
    Accent,

    /// <summary>What is done.</summary>
    Good,

    /// <summary>What to look at.</summary>
    Warning,

    /// <summary>What is late or wrong.</summary>
    Attention,
}
