namespace RpdBot.Conversations;

/// <summary>What conversations say to the operators: kinds and codes, never names or words.</summary>
internal static partial class ConversationsLog
{
    [LoggerMessage(1400, LogLevel.Error, "The store did not answer during a {Kind}, reference {Reference}.")]
    public static partial void StoreSilent(ILogger logger, Exception problem, string kind, string reference);

    [LoggerMessage(1401, LogLevel.Warning, "An answer was not shown ({Reason}).")]
    public static partial void NotShown(ILogger logger, string reason);

    [LoggerMessage(1402, LogLevel.Error, "An answer was not shown.")]
    public static partial void ShowingBroke(ILogger logger, Exception problem);
}
