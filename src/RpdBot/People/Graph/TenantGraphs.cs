namespace RpdBot.People.Graph;

/// <summary>The tenants that are configured, the home tenant first.</summary>
internal sealed class TenantGraphs : IDisposable
{
    public TenantGraphs(
        PeopleOptions options,
        ITenantCredentials credentials,
        TimeProvider time,
        ILogger<TenantGraphs> logger
    ) =>
        All = [
            .. options
                .Tenants.OrderBy(tenant => tenant.Id != options.HomeTenant)
                .Select(tenant => new TenantGraph(
                    tenant,
                    GraphClients.Create(credentials.For(tenant), options.Graph),
                    options.Graph,
                    time,
                    logger
                )),
        ];

    public IReadOnlyList<TenantGraph> All { get; }

    /// <summary>The tenant with this id; null when it is not configured.</summary>
    public TenantGraph? Find(string? tenant) =>
        All.FirstOrDefault(one => string.Equals(one.Tenant.Id, tenant, StringComparison.OrdinalIgnoreCase));

    public void Dispose()
    {
        foreach (var tenant in All)
        {
            tenant.Dispose();
        }
    }
}
