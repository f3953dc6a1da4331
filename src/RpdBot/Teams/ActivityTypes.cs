namespace RpdBot.Teams;

/// <summary>The kinds of activity that Teams sends to a bot, as written on the wire.</summary>
public static class ActivityTypes
{
    /// <summary>Somebody wrote something, or pressed an <c>Action.Submit</c> (then with a value and no text).</summary>
    public const string Message = "message";

    /// <summary>Somebody was added to, or removed from, a conversation.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app was added or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A question that waits for an answer in the same exchange.</summary>
    public const string Invoke = "invoke";

    /// <summary>A sign that something is being prepared; it has no id and stays nowhere.</summary>
    public const string Typing = "typing";
}
