namespace RpdBot.Tables;

internal static partial class TablesLog
{
    [LoggerMessage(1001, LogLevel.Information, "Store opened, schema {Schema}, opening number {Opening}")]
    public static partial void Opened(ILogger logger, long schema, long opening);

    [LoggerMessage(1002, LogLevel.Error, "{Count} commits failed together; whether any was made is unknown")]
    public static partial void CommitsFailed(ILogger logger, Exception exception, int count);

    [LoggerMessage(1003, LogLevel.Information, "Store closed")]
    public static partial void Closed(ILogger logger);
}
