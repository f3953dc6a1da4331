namespace RpdBot.People;

/// <summary>What this room tells the log: tenants, groups and codes, never people.</summary>
internal static partial class PeopleLog
{
    [LoggerMessage(1700, LogLevel.Warning, "Graph did not answer {Question} in tenant {Tenant}: {Fault}")]
    public static partial void NotAnswered(this ILogger logger, string question, string tenant, string fault);

    [LoggerMessage(1701, LogLevel.Warning, "The members of the group {Group} are not known: {Reason}")]
    public static partial void MembersNotKnown(this ILogger logger, string group, string reason);
}
