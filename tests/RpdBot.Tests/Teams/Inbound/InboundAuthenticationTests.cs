using System.Net;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class InboundAuthenticationTests : IAsyncLifetime
{
    private static readonly TestKey Key = new("key-1", "msteams", "webchat");
    private static readonly TestKey Elsewhere = new("key-2", "webchat");
    private static readonly TestKey Unendorsed = new("key-3", endorsements: null);
    private static readonly TestKey Stranger = new("key-1", "msteams");

    private MetadataServer _metadata = null!;
    private TeamsHost _host = null!;

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
    [MemberData(nameof(TestTokens.Right), MemberType = typeof(TestTokens))]
    public async Task Token_ThatIsRight_LetsTheActivityIn(string what, TestToken token)
    {
        Assert.True(HttpStatusCode.OK == await PostAsync(token.Header(Key)), what + "\n" + _host.Log.Text);

        Assert.Single(_host.Bot.Turns);
    }

    [Theory]
    [MemberData(nameof(TestTokens.Wrong), MemberType = typeof(TestTokens))]
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
