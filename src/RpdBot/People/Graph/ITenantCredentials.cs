using Azure.Core;

namespace RpdBot.People.Graph;

/// <summary>Where the credential for a tenant comes from; register another to take its place.</summary>
public interface ITenantCredentials
{
    /// <summary>The credential with which tokens for the tenant are fetched.</summary>
    TokenCredential For(TenantOptions tenant);
}
