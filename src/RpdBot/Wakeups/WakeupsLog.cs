namespace RpdBot.Wakeups;

internal static partial class WakeupsLog
{
    [LoggerMessage(
        1101,
        LogLevel.Information,
        "Swept {Rows} wake-ups of {Subjects} subjects in {Milliseconds} ms, {Failed} failed"
    )]
    public static partial void Swept(ILogger logger, int rows, int subjects, double milliseconds, int failed);

    [LoggerMessage(1102, LogLevel.Error, "{Subject} could not be looked at; its wake-up stands")]
    public static partial void SubjectFailed(ILogger logger, Exception exception, string subject);

    [LoggerMessage(1103, LogLevel.Warning, "Nobody handles {Subject}; its wake-up stands")]
    public static partial void NobodyHandles(ILogger logger, string subject);

    [LoggerMessage(1104, LogLevel.Error, "Partition {Partition} could not be read")]
    public static partial void PartitionFailed(ILogger logger, Exception exception, string partition);

    [LoggerMessage(1105, LogLevel.Error, "The sweep failed; the next one follows")]
    public static partial void SweepFailed(ILogger logger, Exception exception);
}
