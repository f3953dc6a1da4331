namespace RpdBot.People.Graph;

/// <summary>One Entra tenant whose people are looked up, and how the bot proves there who it is.</summary>
public sealed record TenantOptions
{
    /// <summary>The tenant's id, a GUID in lower case.</summary>
    public string Id { get; init; } = "";

    /// <summary>How the bot proves who it is.</summary>
    public TenantCredential Credential { get; init; } = TenantCredential.ManagedIdentity;

    /// <summary>The app's (client) id; for a managed identity that of the identity, empty for the host's own.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>For a federated app: the client id of the managed identity that vouches for it; empty for the host's own.</summary>
    public string IdentityId { get; init; } = "";

    /// <summary>The app's secret, from the configuration only: a Key Vault reference, never a file.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>Where the host keeps the app's certificate with its key (PFX or PEM).</summary>
    public string CertificatePath { get; init; } = "";

    /// <summary>
    /// The id that the bot's app has in the tenant's catalogue of Teams apps, a GUID: then it is added there for whoever is
    /// to be written to and has not added it. Empty: people add it themselves.
    /// </summary>
    public string TeamsApp { get; init; } = "";

    /// <summary>Never the values: one of them is a secret.</summary>
    public override string ToString() => $"{nameof(TenantOptions)} {Id}";
}

/// <summary>How the bot proves to a tenant who it is.</summary>
public enum TenantCredential
{
    /// <summary>The managed identity of the host; in its own tenant only.</summary>
    ManagedIdentity,

    /// <summary>An app for which the managed identity vouches: no secret, in any tenant that has consented.</summary>
    Federated,

    /// <summary>An app for which the workload's token vouches, as Kubernetes hands it out.</summary>
    Workload,

    /// <summary>An app with a secret.</summary>
    ClientSecret,

    /// <summary>An app with a certificate.</summary>
    Certificate,
}
