namespace RpdBot.People;

/// <summary>One agency of the list that a deployment keeps.</summary>
public sealed record Agency
{
    /// <summary>Its id, which stays when it is renamed.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as people read it.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of agency, in the words of the procedures' definitions.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it is called another kind in the words of one procedure: procedure id to kind.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; init; } = new Dictionary<string, string>();

    /// <summary>The Entra tenant of its people as a lower-case GUID; null when they may be in any.</summary>
    public string? Tenant { get; init; }

    /// <summary>The domains of its e-mail addresses, in lower case.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>The company names that the directory gives its people.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    /// <summary>Role id to post.</summary>
    public IReadOnlyDictionary<string, Post> Posts { get; init; } = new Dictionary<string, Post>();

    /// <summary>The kind of agency, in the words of this procedure.</summary>
    public string KindIn(string procedure) => Kinds.GetValueOrDefault(procedure, Kind);

    /// <summary>Who holds a role at a stage; null when the settings name nobody.</summary>
    public Holder? HolderOf(string role, int stage) => Posts.GetValueOrDefault(role)?.At(stage);

    /// <summary>Whether somebody of this tenant can belong to it: an unknown tenant on either side forbids nothing.</summary>
    internal bool Admits(string? tenant) => Tenant is null || tenant is null || IsOfTenant(tenant);

    internal bool IsOfTenant(string? tenant) =>
        Tenant is not null && string.Equals(Tenant, tenant, StringComparison.OrdinalIgnoreCase);
}
