using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RpdBot.Teams.Inbound;

/// <summary>Whether a request really comes from Teams: its bearer token is the Bot Framework's, for this bot and activity.</summary>
/// <remarks>Nothing turns this off. Nothing that an unverified token says changes what is accepted or fetched.</remarks>
internal sealed class InboundAuthentication(IOptions<TeamsOptions> options, SigningKeys keys, TimeProvider time)
{
    /// <summary>Who signs for Teams.</summary>
    public const string Issuer = "https://api.botframework.com";

    /// <summary>How far two clocks may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";
    private const string ServiceUrlClaim = "serviceurl";
    private const int LongestToken = 16 * 1024;

    private static readonly Refusal NoKeys = new(
        StatusCodes.Status503ServiceUnavailable,
        "The signing keys are not to be had."
    );

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <summary>Why the request is not believed; null when it is.</summary>
    /// <param name="authorization">The Authorization header.</param>
    /// <param name="activity">What it brought.</param>
    /// <param name="cancellation">The request's.</param>
    public async Task<Refusal?> CheckAsync(string? authorization, Activity activity, CancellationToken cancellation)
    {
        if (Read(authorization) is not { } token)
        {
            return Refusal.Unauthenticated("There is no readable bearer token.");
        }

        if (FaultOfHeader(token) is { } reason)
        {
            return Refusal.Unauthenticated(reason);
        }

        return await keys.FindAsync(token.Kid, cancellation) is { } key
            ? await CheckAsync(token, key, activity)
            : NoKey();
    }

    private Refusal NoKey() => keys.AreAvailable ? Refusal.Unauthenticated("The token's key is not known.") : NoKeys;

    private static JsonWebToken? Read(string? authorization)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        try
        {
            var text = authorization[Scheme.Length..].Trim();
            return text.Length is > 0 and <= LongestToken ? new JsonWebToken(text) : null;
        }
        catch (ArgumentException)
        {
            return null; // the library's word for a malformed token
        }
    }

    // Cheap, and before any key is looked for.
    private static string? FaultOfHeader(JsonWebToken token) =>
        token switch
        {
            { IsEncrypted: true } => "The token is encrypted.",
            { Alg: not SecurityAlgorithms.RsaSha256 } => "The token's algorithm is not RS256.",
            { Kid: null or "" } => "The token names no key.",
            { Issuer: not Issuer } => "The token's issuer is wrong.",
            _ => null,
        };

    private async Task<Refusal?> CheckAsync(JsonWebToken token, SigningKey key, Activity activity)
    {
        if (!key.Endorses(activity.ChannelId))
        {
            return Refusal.Unauthenticated("The token's key does not endorse the channel.");
        }

        var result = await _handler.ValidateTokenAsync(token, Parameters(key));
        if (!result.IsValid)
        {
            return Refusal.Unauthenticated("The token's signature, audience or time is wrong.");
        }

        return
            token.TryGetPayloadValue<string>(ServiceUrlClaim, out var claimed)
            && string.Equals(claimed, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            ? null
            : Refusal.Unauthenticated("The token is for another service URL.");
    }

    private TokenValidationParameters Parameters(SigningKey key) =>
        new()
        {
            ValidIssuer = Issuer,
            AudienceValidator = (audiences, _, _) => audiences.SequenceEqual([options.Value.MicrosoftAppId]),
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKey = key.Key,
            RequireSignedTokens = true,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        };

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now >= start - Skew);
    }
}
