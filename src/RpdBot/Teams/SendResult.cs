namespace RpdBot.Teams;

/// <summary>What became of something sent: all that can happen, so that each case is handled.</summary>
public abstract record SendResult
{
    private SendResult() { }

    /// <summary>It stands in Teams.</summary>
    /// <param name="ActivityId">What to update it by; null where Teams gives none.</param>
    /// <param name="ConversationId">The thread that it began, when posted to a channel; else null.</param>
    public sealed record Sent(string? ActivityId, string? ConversationId = null) : SendResult;

    /// <summary>It was not sent: too much at once. Worth trying after <paramref name="RetryAfter"/>.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : SendResult;

    /// <summary>It did not arrive: the person blocked or removed the bot, or the conversation or activity is gone.</summary>
    /// <param name="Reason">The service's error code, such as <c>MessageWritesBlocked</c>.</param>
    /// <param name="Status">403 or 404.</param>
    public sealed record Unreachable(string Reason, int Status) : SendResult;

    /// <summary>It was refused for its size.</summary>
    public sealed record TooLarge : SendResult;

    /// <summary>It may or may not have arrived: the answer was lost, or was an error of the service.</summary>
    public sealed record Unknown(string Reason) : SendResult;

    /// <summary>It certainly did not arrive.</summary>
    /// <param name="Reason">A code, for the log.</param>
    /// <param name="IsWorthRetrying">False where the same request would be refused again, such as a malformed card.</param>
    public sealed record NotSent(string Reason, bool IsWorthRetrying = true) : SendResult;
}
