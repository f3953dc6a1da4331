namespace RpdBot.Views;

/// <summary>The sorts of news.</summary>
public enum NoticeKind
{
    /// <summary>A task was answered.</summary>
    Answered,

    /// <summary>A task's time has passed.</summary>
    Overdue,

    /// <summary>A task still waits.</summary>
    Reminder,

    /// <summary>A limit has passed.</summary>
    Limit,

    /// <summary>The case is closed.</summary>
    Closed,

    /// <summary>The case was opened again.</summary>
    Reopened,

    /// <summary>Steps of the reader are not on the record yet.</summary>
    Record,

    /// <summary>Somebody added a note.</summary>
    Note,

    /// <summary>Nobody was found or reached for a role.</summary>
    Trouble,

    /// <summary>What was asked of the reader has been given to somebody else.</summary>
    HandedOver,
}
