namespace RpdBot.People;

/// <summary>Which agency of the list somebody belongs to, as far as the directory tells.</summary>
public abstract record AgencyMatch
{
    private AgencyMatch() { }

    /// <summary>This one.</summary>
    public sealed record Listed(Agency Agency) : AgencyMatch;

    /// <summary>One of these; somebody has to say which.</summary>
    public sealed record OneOf(IReadOnlyList<Agency> Agencies) : AgencyMatch;

    /// <summary>None: the agency is not on the list, and is typed.</summary>
    public sealed record NotListed : AgencyMatch;
}
