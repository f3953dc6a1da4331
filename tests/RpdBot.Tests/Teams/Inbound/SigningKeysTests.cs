using System.Net;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private static readonly TestKey Old = new("old", "msteams");
    private static readonly TestKey New = new("new", "msteams");

    private readonly ManualTime _time = new();
    private MetadataServer _metadata = null!;
    private TeamsHost _host = null!;
    private int _sent;

    public async Task InitializeAsync()
    {
        _metadata = await MetadataServer.StartAsync(Old);
        var settings = new Dictionary<string, string?>(TeamsHost.Registered)
        {
            ["Teams:OpenIdMetadata"] = _metadata.Address,
        };
        _host = await TeamsHost.StartAsync(settings, _time, environment: "Production");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _metadata.DisposeAsync();
    }

    [Fact]
    public async Task Keys_ForManyRequestsAtOnce_AreFetchedOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(Old)));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, _metadata.Fetches);
    }

    [Fact]
    public async Task Key_PublishedSinceTheLastFetch_IsFoundAtOnce()
    {
        await PostAsync(Old);
        _metadata.Keys = [Old, New];

        Assert.Equal(HttpStatusCode.OK, await PostAsync(New));
        Assert.Equal(2, _metadata.Fetches);
    }

    [Fact]
    public async Task Keys_UnknownAgainAndAgain_AreLookedForEveryFiveMinutesOnly()
    {
        await PostAsync(Old);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(New));
        }

        Assert.Equal(2, _metadata.Fetches);
        _metadata.Keys = [New];
        _time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(New));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(Old));
        Assert.Equal(3, _metadata.Fetches);
    }

    [Fact]
    public async Task Keys_NotToBeHadAtFirst_AreAskedForAgainAfterTenSeconds()
    {
        _metadata.IsDown = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(Old));
        _metadata.IsDown = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(Old));

        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Old));
    }

    [Fact]
    public async Task Keys_NotToBeHadLater_StayInUse()
    {
        await PostAsync(Old);
        _metadata.IsDown = true;
        _time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Old));
        Assert.True(_metadata.Fetches > 1);
    }

    [Fact]
    public async Task Keys_AfterADay_AreFetchedAnew()
    {
        await PostAsync(Old);
        _metadata.Keys = [New];
        _time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(Old));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(New));
        Assert.Equal(2, _metadata.Fetches);
    }

    private async Task<HttpStatusCode> PostAsync(TestKey key)
    {
        var token = new TestToken { KeyId = key.Id, Until = _time.GetUtcNow() - TestToken.Now + TimeSpan.FromHours(1) };
        var id = "activity-" + Interlocked.Increment(ref _sent);
        using var response = await _host.PostAsync(
            Bodies.Message(Bodies.PublicServiceUrl, id).Json(),
            token.Header(key)
        );
        return response.StatusCode;
    }
}
