using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>A part that somebody plays in a case, such as "line manager of the raising agency".</summary>
public sealed record Role
{
    /// <summary>The id of the role of those who are named for further agencies: several people hold it at once.</summary>
    /// <remarks>They read what is copied to the role and nothing else, and answer nothing.</remarks>
    public const string AlsoInvolved = "also-involved";

    /// <summary>The id that tasks name, such as <c>line-manager-a</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it, where the agency's kind has no title of its own for the post.</summary>
    public required string Title { get; init; }

    /// <summary>Whose role it is.</summary>
    public Side Side { get; init; }

    /// <summary>The post inside an agency that plays it, such as <c>line-manager</c>; null for the practitioners.</summary>
    /// <remarks>Agencies list their people by post, since one person plays the part on either side.</remarks>
    public string? Post { get; init; }

    /// <summary>Where the agency lists nobody: so many managers above the practitioner.</summary>
    public int Above { get; init; } = 1;

    /// <summary>The stage at which it acts, where the kind of agency says what whoever acts there is called; null for none.</summary>
    public string? Stage { get; init; }

    /// <summary>The tasks whose answers its holder may read, besides those of their own side and those sent to them.</summary>
    public ImmutableArray<string> Reads { get; init; } = [];

    /// <summary>Whether its holder may record what somebody else answered outside the product.</summary>
    public bool Records { get; init; }

    /// <summary>Whether the deployment says who it is (business unit, executive), not the case.</summary>
    public bool Collective { get; init; }
}
