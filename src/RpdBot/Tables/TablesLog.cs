namespace RpdBot.Tables;

internal static partial class TablesLog
{
    [LoggerMessage(1001, LogLevel.Information, "Store opened, schema {Schema}, opening number {Opening}")]
    public static partial void Opened(ILogger logger, long schema, long opening);

    [LoggerMessage(1002, LogLevel.Error, "{Count} commits failed together; whether any was made is unknown")]
    public static partial void CommitsFailed(ILogger logger, Exception exception, int count);

    [LoggerMessage(1003, LogLevel.Information, "Store closed")]
    public static partial void Closed(ILogger logger);

    [LoggerMessage(1004, LogLevel.Information, "Store is the Azure account at {Host}")]
    public static partial void AccountChosen(ILogger logger, string host);

    [LoggerMessage(1005, LogLevel.Warning, "Azure Table Storage did not answer: {Fault}")]
    public static partial void AzureSilent(ILogger logger, string fault);

    [LoggerMessage(1006, LogLevel.Warning, "Azure Table Storage answered {Fault}")]
    public static partial void AzureRefused(ILogger logger, string fault);
}
