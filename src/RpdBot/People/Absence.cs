namespace RpdBot.People;

/// <summary>What is known about somebody being away: the automatic replies of their mailbox.</summary>
public abstract record Absence
{
    private Absence() { }

    /// <summary>Nothing says that they are away.</summary>
    public sealed record Here : Absence;

    /// <summary>They are away.</summary>
    /// <param name="Until">When they are back, as they have set it; null when they have not.</param>
    public sealed record Away(DateTimeOffset? Until) : Absence;

    /// <summary>It cannot be told: no mailbox, another tenant, no permission, or nobody answers.</summary>
    /// <param name="Reason">A short reason for operators, without names.</param>
    public sealed record Unknown(string Reason) : Absence;
}
