namespace RpdBot.Teams;

/// <summary>What an attachment, or the answer to a card's action, consists of.</summary>
public static class ContentTypes
{
    /// <summary>An Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>The offer of a file, in a personal chat.</summary>
    public const string FileConsent = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>A file that is there.</summary>
    public const string FileInfo = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>A short text that Teams shows in a bar under the card.</summary>
    public const string Message = "application/vnd.microsoft.activity.message";

    /// <summary>A code and a message that Teams shows as an error.</summary>
    public const string Error = "application/vnd.microsoft.error";
}
