using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace RpdBot.Teams.Inbound;

/// <summary>The keys that sign what Teams sends, fetched from Microsoft's OpenID metadata and kept.</summary>
/// <remarks>
/// Fetched anew once a day, and for a key id that is not known; the latter at most every five minutes, since anybody can
/// send an unknown key id. When fetching fails the keys at hand stay in use. Only the address in the settings, and the
/// one that is named there for the keys, is ever asked.
/// </remarks>
internal sealed class SigningKeys : IDisposable
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "RpdBot.Teams.SigningKeys";

    private static readonly TimeSpan FreshFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenForced = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(10);

    private readonly IHttpClientFactory _clients;
    private readonly TeamsOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _fetching = new(1);
    private volatile Snapshot? _snapshot;
    private DateTimeOffset _nextForced;
    private DateTimeOffset _nextAttempt;

    public SigningKeys(
        IHttpClientFactory clients,
        IOptions<TeamsOptions> options,
        TimeProvider time,
        ILogger<SigningKeys> logger
    )
    {
        _clients = clients;
        _options = options.Value;
        _time = time;
        _logger = logger;
    }

    /// <summary>Whether any keys could be fetched so far.</summary>
    public bool AreAvailable => _snapshot is not null;

    /// <summary>The key with this id; null when it is not known, or when no keys could be fetched.</summary>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellation)
    {
        if (_snapshot is { } known && _time.GetUtcNow() < known.FreshUntil && known.Find(keyId) is { } key)
        {
            return key;
        }

        await _fetching.WaitAsync(cancellation);
        try
        {
            await RefreshIfDueAsync(keyId);
            return _snapshot?.Find(keyId);
        }
        finally
        {
            _fetching.Release();
        }
    }

    public void Dispose() => _fetching.Dispose();

    private async Task RefreshIfDueAsync(string keyId)
    {
        var now = _time.GetUtcNow();
        var isStale = _snapshot is not { } known || now >= known.FreshUntil;
        var isForced = !isStale && _snapshot!.Find(keyId) is null && now >= _nextForced;
        if ((!isStale && !isForced) || now < _nextAttempt)
        {
            return;
        }

        if (isForced)
        {
            _nextForced = now + BetweenForced;
        }

        if (!await TryFetchAsync())
        {
            _nextAttempt = now + BetweenFailures;
        }
    }

    private async Task<bool> TryFetchAsync()
    {
        try
        {
            var keys = await FetchAsync();
            _snapshot = new Snapshot(keys, _time.GetUtcNow() + FreshFor);
            _logger.KeysFetched(keys.Count);
            return true;
        }
        catch (Exception fault) when (IsOutside(fault))
        {
            _logger.KeysNotFetched(ExceptionText.Of(fault));
            return false;
        }
    }

    private async Task<FrozenDictionary<string, SigningKey>> FetchAsync()
    {
        using var timeout = new CancellationTokenSource(_options.RequestTimeout, _time);
        using var client = _clients.CreateClient(ClientName);
        var address = new Uri(_options.OpenIdMetadata);
        var documents = new HttpDocumentRetriever(client) { RequireHttps = !address.IsLoopback };
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
            address.AbsoluteUri,
            documents,
            timeout.Token
        );
        return metadata
            .JsonWebKeySet.Keys.Where(key => !string.IsNullOrEmpty(key.Kid))
            .DistinctBy(key => key.Kid, StringComparer.Ordinal)
            .ToFrozenDictionary(key => key.Kid, key => new SigningKey(key), StringComparer.Ordinal);
    }

    // What the library throws for an address that does not answer, or not with metadata.
    private static bool IsOutside(Exception fault) =>
        fault
            is IOException
                or HttpRequestException
                or JsonException
                or ArgumentException
                or InvalidOperationException
                or OperationCanceledException;

    private sealed record Snapshot(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset FreshUntil)
    {
        public SigningKey? Find(string keyId) => Keys.GetValueOrDefault(keyId);
    }
}
