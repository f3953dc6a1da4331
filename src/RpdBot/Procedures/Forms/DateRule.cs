namespace RpdBot.Procedures.Forms;

/// <summary>Which days a date, or date and time, may lie on, seen from the moment of answering.</summary>
public enum DateRule
{
    /// <summary>Any day.</summary>
    Any,

    /// <summary>Today or before; for a date and time, not after now.</summary>
    NotInFuture,

    /// <summary>Today or later; for a date and time, not before this minute.</summary>
    NotInPast,

    /// <summary>Tomorrow or later.</summary>
    AfterToday,
}
