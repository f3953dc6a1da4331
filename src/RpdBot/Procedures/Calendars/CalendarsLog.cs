namespace RpdBot.Procedures.Calendars;

/// <summary>What the calendar says to the operators.</summary>
internal static partial class CalendarsLog
{
    [LoggerMessage(
        1600,
        LogLevel.Warning,
        "The list of bank holidays ends on {Until:yyyy-MM-dd}; after it they are only worked out. Fetch a newer list."
    )]
    public static partial void ListRunsOut(ILogger logger, DateOnly until);
}
