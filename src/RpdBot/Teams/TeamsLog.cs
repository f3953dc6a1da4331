namespace RpdBot.Teams;

/// <summary>What this room tells the log: ids, kinds and durations.</summary>
internal static partial class TeamsLog
{
    [LoggerMessage(100, LogLevel.Information, "Turn {ActivityType} {ActivityId} done in {Milliseconds:F0} ms.")]
    public static partial void TurnDone(
        this ILogger logger,
        string activityType,
        string? activityId,
        double milliseconds
    );

    [LoggerMessage(101, LogLevel.Error, "Turn {ActivityType} {ActivityId} failed, reference {Reference}: {Fault}")]
    public static partial void TurnFailed(
        this ILogger logger,
        string activityType,
        string? activityId,
        string reference,
        string fault
    );

    [LoggerMessage(102, LogLevel.Warning, "Turn {ActivityType} {ActivityId} goes on after {Seconds:F0} s.")]
    public static partial void TurnGoesOn(this ILogger logger, string activityType, string? activityId, double seconds);

    [LoggerMessage(103, LogLevel.Information, "Activity {ActivityId} was delivered again: answered as before.")]
    public static partial void Redelivered(this ILogger logger, string? activityId);

    [LoggerMessage(104, LogLevel.Information, "No answer is known to the invoke {ActivityId}.")]
    public static partial void UnknownInvoke(this ILogger logger, string? activityId);

    [LoggerMessage(105, LogLevel.Warning, "Refused with {Status}: {Reason}")]
    public static partial void Refused(this ILogger logger, int status, string reason);

    [LoggerMessage(106, LogLevel.Warning, "The host stops before {Count} turns are done.")]
    public static partial void TurnsCutOff(this ILogger logger, int count);

    [LoggerMessage(107, LogLevel.Information, "{Count} signing keys fetched.")]
    public static partial void KeysFetched(this ILogger logger, int count);

    [LoggerMessage(108, LogLevel.Error, "The signing keys cannot be fetched: {Fault}")]
    public static partial void KeysNotFetched(this ILogger logger, string fault);

    [LoggerMessage(109, LogLevel.Debug, "{Method} to {ConversationId} gave {Outcome} in {Milliseconds:F0} ms.")]
    public static partial void Exchanged(
        this ILogger logger,
        string method,
        string? conversationId,
        string outcome,
        double milliseconds
    );

    [LoggerMessage(110, LogLevel.Warning, "{Method} to {ConversationId} did not go through: {Outcome}")]
    public static partial void NotExchanged(this ILogger logger, string method, string? conversationId, string outcome);

    [LoggerMessage(111, LogLevel.Error, "No token for the connector: {Fault}")]
    public static partial void NoToken(this ILogger logger, string fault);

    [LoggerMessage(112, LogLevel.Error, "A service URL that is not allowed was to be written to; nothing was sent.")]
    public static partial void ServiceUrlRefused(this ILogger logger);

    [LoggerMessage(113, LogLevel.Information, "A file was put: {Status}.")]
    public static partial void Uploaded(this ILogger logger, int status);

    [LoggerMessage(114, LogLevel.Warning, "A file could not be put: {Fault}")]
    public static partial void NotUploaded(this ILogger logger, string fault);

    [LoggerMessage(115, LogLevel.Error, "A file was to be put where none may go; nothing was sent.")]
    public static partial void UploadRefused(this ILogger logger);
}
