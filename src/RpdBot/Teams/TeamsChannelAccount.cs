namespace RpdBot.Teams;

/// <summary>Somebody as the roster of a conversation describes them.</summary>
public sealed record TeamsChannelAccount
{
    /// <summary>The id in Teams.</summary>
    public string? Id { get; init; }

    /// <summary>The object id in Microsoft Entra, in the newer spelling.</summary>
    public string? AadObjectId { get; init; }

    /// <summary>The object id in Microsoft Entra, in the older spelling, which some answers still use.</summary>
    public string? ObjectId { get; init; }

    /// <summary>The name shown.</summary>
    public string? Name { get; init; }

    /// <summary>The first name.</summary>
    public string? GivenName { get; init; }

    /// <summary>The last name.</summary>
    public string? Surname { get; init; }

    /// <summary>The e-mail address; absent for some guests.</summary>
    public string? Email { get; init; }

    /// <summary>The sign-in name.</summary>
    public string? UserPrincipalName { get; init; }

    /// <summary>Their tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    public string? UserRole { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id ?? "";
}
