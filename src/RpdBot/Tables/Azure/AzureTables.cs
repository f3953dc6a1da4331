using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace RpdBot.Tables.Azure;

/// <summary>The store in an account of Azure Table Storage: for any number of instances at once.</summary>
/// <remarks>Nothing is asked of the account before a table is: a bot whose store is away starts, and says so.</remarks>
public sealed class AzureTables : ITables, IStoreProbe, IDisposable
{
    private const string Scope = "https://storage.azure.com/.default";

    private static readonly TimeSpan MostSkew = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ProbePatience = TimeSpan.FromSeconds(5);

    private readonly AzureClient client;
    private readonly IDisposable? transport;
    private readonly TimeProvider time;

    private AzureTables(AzureClient client, IDisposable? transport, TimeProvider time)
    {
        this.client = client;
        this.transport = transport;
        this.time = time;
    }

    /// <summary>The account that the settings name.</summary>
    /// <exception cref="StorageStartException">The settings name none that may be used.</exception>
    public static AzureTables Start(StorageOptions options, TimeProvider time, ILogger<AzureTables> logger) =>
        Start(options, new AzureClientOptions(), Credential(options), time, logger);

    /// <summary>The same, by other means: for tests.</summary>
    internal static AzureTables Start(
        StorageOptions options,
        AzureClientOptions requests,
        TokenCredential credential,
        TimeProvider time,
        ILogger<AzureTables> logger
    )
    {
        var endpoint = AzureEndpoint.Of(options);
        HttpPipelinePolicy identity = endpoint.EmulatorAccount is { } account
            ? new EmulatorKeyPolicy(account)
            : new BearerTokenAuthenticationPolicy(credential, Scope);
        var pipeline = HttpPipelineBuilder.Build(requests, new TableHeadersPolicy(time), identity);
        TablesLog.AccountChosen(logger, endpoint.Address.Host);
        return new AzureTables(
            new AzureClient(endpoint.Address, pipeline, requests.Patience, time, logger),
            requests.Transport as IDisposable,
            time
        );
    }

    /// <inheritdoc/>
    public ITable Open(string name)
    {
        TableLimits.CheckTable(name);
        return new AzureTable(name, client);
    }

    /// <inheritdoc/>
    public async Task<StoreTrouble?> CheckAsync(CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(ProbePatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            using var response = await client.GetAsync(client.Address.FirstTable, either.Token);
            return response.Status == 200
                ? Skew(response.Headers.Date)
                : Unusable($"The storage account refuses the bot ({AzureFault.Of(response)}).");
        }
        catch (StoreException silent)
        {
            return Unusable($"The storage account cannot be reached: {silent.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Unusable("The storage account does not answer in time.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => transport?.Dispose();

    private static TokenCredential Credential(StorageOptions options) =>
        string.IsNullOrEmpty(options.ManagedIdentityClientId)
            ? new DefaultAzureCredential()
            : new ManagedIdentityCredential(
                ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId)
            );

    /// <summary>Instances share the work by the clock: one that is wrong would look at things too early or late.</summary>
    private StoreTrouble? Skew(DateTimeOffset? theirs)
    {
        var skew = (theirs ?? time.GetUtcNow()) - time.GetUtcNow();
        return skew.Duration() <= MostSkew
            ? null
            : new StoreTrouble(
                FormattableString.Invariant(
                    $"This machine's clock differs from the storage account's by {skew.TotalSeconds:F0} seconds."
                ),
                IsUsable: true
            );
    }

    private static StoreTrouble Unusable(string sentence) => new(sentence, IsUsable: false);
}
