using Azure.Core;

namespace RpdBot.Teams.Outbound;

/// <summary>The token that the connector asks for, fetched once and kept until shortly before it ends.</summary>
internal sealed class ConnectorToken(ConnectorCredential credential, TimeProvider time) : IDisposable
{
    private const string Scope = "https://api.botframework.com/.default";

    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TokenRequestContext Request = new([Scope]);

    private readonly SemaphoreSlim _fetching = new(1);
    private volatile Kept? _kept;

    /// <summary>The token; null without an app id.</summary>
    /// <exception cref="Azure.Identity.AuthenticationFailedException">It is refused.</exception>
    public async Task<string?> GetAsync(CancellationToken cancellation)
    {
        if (credential.Credential is not { } source)
        {
            return null;
        }

        if (Fresh() is { } kept)
        {
            return kept;
        }

        await _fetching.WaitAsync(cancellation);
        try
        {
            return Fresh() ?? await FetchAsync(source, cancellation);
        }
        finally
        {
            _fetching.Release();
        }
    }

    /// <summary>Fetches a new one next time: the connector did not accept this one.</summary>
    public void Forget() => _kept = null;

    public void Dispose() => _fetching.Dispose();

    private string? Fresh() => _kept is { } kept && time.GetUtcNow() < kept.Until ? kept.Token : null;

    private async Task<string> FetchAsync(TokenCredential source, CancellationToken cancellation)
    {
        var token = await source.GetTokenAsync(Request, cancellation);
        _kept = new Kept(token.Token, token.ExpiresOn - Margin);
        return token.Token;
    }

    private sealed class Kept(string token, DateTimeOffset until)
    {
        public string Token { get; } = token;

        public DateTimeOffset Until { get; } = until;
    }
}
