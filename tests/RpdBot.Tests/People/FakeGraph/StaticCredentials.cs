using Azure.Core;
using Azure.Identity;
using RpdBot.People.Graph;

namespace RpdBot.Tests.People.FakeGraph;

/// <summary>Tokens that name their tenant; or none, with the words of Entra's refusal.</summary>
internal sealed class StaticCredentials : ITenantCredentials
{
    /// <summary>Tenant to Entra's refusal.</summary>
    public Dictionary<string, string> Refusals { get; } = [];

    public TokenCredential For(TenantOptions tenant) => new Static(this, tenant.Id);

    private sealed class Static(StaticCredentials all, string tenant) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            all.Refusals.TryGetValue(tenant, out var refusal)
                ? throw new AuthenticationFailedException(refusal)
                : new(FakeGraphServer.TokenPrefix + tenant, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        ) => new(GetToken(requestContext, cancellationToken));
    }
}
