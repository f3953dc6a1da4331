namespace RpdBot.Digests;

/// <summary>What digests say to the operators: partnerships and codes, never names or words.</summary>
internal static partial class DigestsLog
{
    [LoggerMessage(1500, LogLevel.Information, "The digest of {Partnership} was posted.")]
    public static partial void Posted(ILogger logger, string partnership);

    [LoggerMessage(1501, LogLevel.Warning, "The digest of {Partnership} was not posted ({Reason}).")]
    public static partial void NotPosted(ILogger logger, string partnership, string reason);
}
