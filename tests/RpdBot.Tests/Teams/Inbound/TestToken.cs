using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.Teams.Inbound;

/// <summary>A bearer token, right unless changed.</summary>
public sealed record TestToken
{
    public static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    public string Algorithm { get; init; } = "RS256";

    /// <summary>The key id in the header; null to leave it out.</summary>
    public string? KeyId { get; init; } = "key-1";

    public JsonNode? Issuer { get; init; } = "https://api.botframework.com";

    public Func<JsonNode?> Audience { get; init; } = () => TeamsHost.AppId;

    public JsonNode? ServiceUrl { get; init; } = Bodies.PublicServiceUrl;

    /// <summary>From when it is valid, from now.</summary>
    public TimeSpan? From { get; init; } = TimeSpan.FromMinutes(-5);

    /// <summary>Until when it is valid, from now.</summary>
    public TimeSpan? Until { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Changes the finished token.</summary>
    public Func<string, string> Afterwards { get; init; } = token => token;

    /// <summary>The Authorization header.</summary>
    public string Header(TestKey key)
    {
        var header = new JsonObject { ["typ"] = "JWT" }
            .With("alg", Algorithm)
            .With("kid", KeyId);
        var payload = new JsonObject()
            .With("iss", Issuer?.DeepClone())
            .With("aud", Audience())
            .With("serviceurl", ServiceUrl?.DeepClone())
            .With("nbf", Seconds(From))
            .With("exp", Seconds(Until));
        var signed = Encode(header) + "." + Encode(payload);
        var signature = Base64Url.EncodeToString(key.Sign(signed, Algorithm));
        return "Bearer " + Afterwards($"{signed}.{signature}");
    }

    private static JsonNode? Seconds(TimeSpan? from) => from is { } given ? (Now + given).ToUnixTimeSeconds() : null;

    private static string Encode(JsonObject json) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
