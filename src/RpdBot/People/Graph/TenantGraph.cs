using Microsoft.Graph;

namespace RpdBot.People.Graph;

/// <summary>All that is asked of one tenant.</summary>
/// <remarks>The mailboxes are another service behind the same door: its pauses hold nothing else up.</remarks>
internal sealed class TenantGraph : IDisposable
{
    private readonly GraphServiceClient _client;

    public TenantGraph(
        TenantOptions tenant,
        GraphServiceClient client,
        GraphOptions options,
        TimeProvider time,
        ILogger logger
    )
    {
        _client = client;
        Tenant = tenant;
        var calls = new GraphCalls(tenant.Id, options, time, logger);
        People = new TenantDirectory(tenant.Id, client, calls);
        Groups = new TenantGroups(tenant.Id, client, calls, options);
        Apps = new TenantApps(client, new GraphCalls(tenant.Id, options, time, logger), options);
        Mailboxes = new TenantMailboxes(client, new GraphCalls(tenant.Id, options, time, logger), time);
    }

    public TenantOptions Tenant { get; }

    public TenantDirectory People { get; }

    public TenantGroups Groups { get; }

    public TenantApps Apps { get; }

    public TenantMailboxes Mailboxes { get; }

    public void Dispose() => _client.Dispose();
}
