using System.Text.Json.Nodes;

namespace RpdBot.Tests.Teams.Inbound;

/// <summary>Tokens that let an activity in, and tokens that differ from them in one thing only.</summary>
public static class TestTokens
{
    public static TheoryData<string, TestToken> Wrong =>
        new()
        {
            {
                "no algorithm",
                new() { Algorithm = "none" }
            },
            {
                "the public key as a secret",
                new() { Algorithm = "HS256" }
            },
            {
                "RS512",
                new() { Algorithm = "RS512" }
            },
            {
                "PS256",
                new() { Algorithm = "PS256" }
            },
            {
                "no key id",
                new() { KeyId = null }
            },
            {
                "unknown key",
                new() { KeyId = "key-9" }
            },
            {
                "no issuer",
                new() { Issuer = null }
            },
            {
                "another issuer",
                new() { Issuer = "https://sts.windows.net/x/" }
            },
            {
                "almost the issuer",
                new() { Issuer = "https://api.botframework.com/" }
            },
            {
                "issuer in capitals",
                new() { Issuer = "https://API.botframework.com" }
            },
            {
                "issuer of another kind",
                new() { Issuer = 7 }
            },
            {
                "no audience",
                new() { Audience = () => null }
            },
            {
                "another audience",
                new() { Audience = () => "33333333-3333-3333-3333-333333333333" }
            },
            {
                "audiences",
                new() { Audience = () => new JsonArray(TeamsHost.AppId, "other") }
            },
            {
                "expired",
                new() { From = TimeSpan.FromHours(-2), Until = TimeSpan.FromSeconds(-301) }
            },
            {
                "no expiry",
                new() { Until = null }
            },
            {
                "not yet",
                new() { From = TimeSpan.FromSeconds(301) }
            },
            {
                "no service URL",
                new() { ServiceUrl = null }
            },
            {
                "another service URL",
                new() { ServiceUrl = "https://smba.trafficmanager.net/emea/" }
            },
            {
                "service URL of another kind",
                new() { ServiceUrl = 7 }
            },
            {
                "changed",
                new() { Afterwards = token => token.Replace(".ey", ".eyA", StringComparison.Ordinal) }
            },
            {
                "signature cut",
                new() { Afterwards = token => token[..^8] }
            },
            {
                "signature left out",
                new() { Afterwards = token => token[..(token.LastIndexOf('.') + 1)] }
            },
            {
                "five parts",
                new() { Afterwards = token => token + ".e30.e30" }
            },
            {
                "two tokens",
                new() { Afterwards = token => $"{token}, Bearer {token}" }
            },
            {
                "very long",
                new() { Afterwards = token => token + new string('A', 17_000) }
            },
        };

    public static TheoryData<string, TestToken> Right =>
        new()
        {
            { "as Teams sends it", new() },
            {
                "one audience in a list",
                new() { Audience = () => new JsonArray(TeamsHost.AppId) }
            },
            {
                "expired within the skew",
                new() { Until = TimeSpan.FromSeconds(-299) }
            },
            {
                "early within the skew",
                new() { From = TimeSpan.FromSeconds(299) }
            },
            {
                "no beginning",
                new() { From = null }
            },
            {
                "service URL in capitals",
                new() { ServiceUrl = Bodies.PublicServiceUrl.Replace("smba", "SMBA") }
            },
        };
}
