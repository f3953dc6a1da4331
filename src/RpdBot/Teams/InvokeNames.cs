namespace RpdBot.Teams;

/// <summary>The names of the invokes that this bot knows.</summary>
public static class InvokeNames
{
    /// <summary>Somebody pressed an <c>Action.Execute</c> of a card.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>Somebody was offered a file, and takes it or not.</summary>
    public const string FileConsent = "fileConsent/invoke";
}
