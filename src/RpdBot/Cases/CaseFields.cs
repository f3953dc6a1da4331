namespace RpdBot.Cases;

/// <summary>The ids of what is asked on every case, whatever the procedure.</summary>
public static class CaseFields
{
    /// <summary>A note.</summary>
    public const string Note = "note";

    /// <summary>The reason of a withdrawal.</summary>
    public const string Reason = "reason";

    /// <summary>How an answer came that is recorded for somebody else, and when.</summary>
    public const string Behalf = "behalf";

    /// <summary>Whose answer it is that is recorded, as a role, where several are waited on.</summary>
    public const string BehalfOf = "behalf-of";

    /// <summary>Whether the step is on the record of the person concerned, where a procedure asks it.</summary>
    public const string OnRecord = "on-record";

    /// <summary>The agency of somebody who is named for a further one.</summary>
    public const string Agency = "agency";
}
