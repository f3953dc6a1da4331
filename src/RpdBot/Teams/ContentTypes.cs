namespace RpdBot.Teams;

/// <summary>What an attachment, or the answer to a card's action, consists of.</summary>
public static class ContentTypes
{
    /// <summary>An Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>A short text that Teams shows in a bar under the card.</summary>
    public const string Message = "application/vnd.microsoft.activity.message";

    /// <summary>A code and a message that Teams shows as an error.</summary>
    public const string Error = "application/vnd.microsoft.error";
}
