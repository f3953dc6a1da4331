using System.Net;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class InboundAuthenticationTests : IAsyncLifetime
{
    private static readonly TestKey Key = new("key-1", "msteams", "webchat");
    private static readonly TestKey Elsewhere = new("key-2", "webchat");
    private static readonly TestKey Unendorsed = new("key-3", endorsements: null);
    private static readonly TestKey Stranger = new("key-1", "msteams");

    private MetadataServer _metadata = null!;
    private TeamsHost _host = null!;

    public static TheoryData<string, TestToken> WrongTokens =>
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

    public static TheoryData<string, TestToken> RightTokens =>
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

    public async Task InitializeAsync()
    {
        _metadata = await MetadataServer.StartAsync(Key, Elsewhere, Unendorsed);
        var settings = new Dictionary<string, string?>(TeamsHost.Registered)
        {
            ["Teams:OpenIdMetadata"] = _metadata.Address,
        };
        _host = await TeamsHost.StartAsync(settings, new ManualTime(), environment: "Production");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _metadata.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(RightTokens))]
    public async Task Token_ThatIsRight_LetsTheActivityIn(string what, TestToken token)
    {
        Assert.True(HttpStatusCode.OK == await PostAsync(token.Header(Key)), what + "\n" + _host.Log.Text);

        Assert.Single(_host.Bot.Turns);
    }

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task Token_ThatIsWrong_IsRefusedWith401(string what, TestToken token)
    {
        Assert.True(HttpStatusCode.Unauthorized == await PostAsync(token.Header(Key)), what);

        Assert.Empty(_host.Bot.Turns);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer e30.e30.")]
    [InlineData("Bearer bnVsbA.bnVsbA.AA")]
    [InlineData("Bearer W10.W10.AA")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task Header_ThatIsNoBearerToken_IsRefusedWith401(string? header)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(header));
    }

    [Fact]
    public async Task Token_SignedByAnotherKeyOfTheSameId_IsRefused()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(new TestToken().Header(Stranger)));
    }

    [Fact]
    public async Task Token_OfAKeyThatDoesNotEndorseTeams_IsRefused()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(new TestToken { KeyId = "key-2" }.Header(Elsewhere)));
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            await PostAsync(new TestToken { KeyId = "key-3" }.Header(Unendorsed))
        );
    }

    [Fact]
    public async Task Refusal_Always_AsksForBearer()
    {
        using var response = await _host.PostAsync(Bodies.Message(Bodies.PublicServiceUrl).Json());

        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Token_MangledInAnyWay_IsNeverAnErrorOfOurs()
    {
        const int Seed = 20261201;
        var random = new Random(Seed);
        var good = new TestToken().Header(Key);
        for (var round = 0; round < 100; round++)
        {
            var mangled = Mangle(good, random);
            var status = await PostAsync(mangled);
            Assert.True(status == HttpStatusCode.Unauthorized, $"Seed {Seed}, round {round}: {status} for {mangled}");
        }
    }

    private static string Mangle(string header, Random random)
    {
        var characters = header.ToCharArray();
        var changes = random.Next(1, 6);
        for (var change = 0; change < changes; change++)
        {
            var at = random.Next("Bearer ".Length, characters.Length - 4); // the last characters may be padding bits
            characters[at] =
                characters[at] == '.' ? 'x'
                : (char)random.Next('!', '~' + 1) is var c && c == characters[at] ? '.'
                : c;
        }

        return new string(characters) == header ? header + "x" : new string(characters);
    }

    private async Task<HttpStatusCode> PostAsync(string? authorization)
    {
        using var response = await _host.PostAsync(Bodies.Message(Bodies.PublicServiceUrl).Json(), authorization);
        return response.StatusCode;
    }
}
