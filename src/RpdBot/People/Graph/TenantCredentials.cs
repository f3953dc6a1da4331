using Azure.Core;
using Azure.Identity;

namespace RpdBot.People.Graph;

/// <summary>The credentials that the settings ask for.</summary>
internal sealed class TenantCredentials : ITenantCredentials
{
    private static readonly TokenRequestContext Exchange = new(["api://AzureADTokenExchange/.default"]);

    public TokenCredential For(TenantOptions tenant) =>
        tenant.Credential switch
        {
            TenantCredential.ManagedIdentity => Identity(tenant.ClientId),
            TenantCredential.Federated => Federated(tenant, Identity(tenant.IdentityId)),
            TenantCredential.Workload => new WorkloadIdentityCredential(
                new WorkloadIdentityCredentialOptions { TenantId = tenant.Id, ClientId = tenant.ClientId }
            ),
            TenantCredential.Certificate => new ClientCertificateCredential(
                tenant.Id,
                tenant.ClientId,
                tenant.CertificatePath
            ),
            _ => new ClientSecretCredential(tenant.Id, tenant.ClientId, tenant.ClientSecret),
        };

    private static ManagedIdentityCredential Identity(string clientId) =>
        new(
            clientId.Length == 0
                ? ManagedIdentityId.SystemAssigned
                : ManagedIdentityId.FromUserAssignedClientId(clientId)
        );

    private static ClientAssertionCredential Federated(TenantOptions tenant, ManagedIdentityCredential identity) =>
        new(
            tenant.Id,
            tenant.ClientId,
            async cancellation => (await identity.GetTokenAsync(Exchange, cancellation)).Token
        );
}
