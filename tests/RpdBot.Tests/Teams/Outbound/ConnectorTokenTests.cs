using System.Net;
using System.Net.Http.Headers;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RpdBot.Teams;
using RpdBot.Teams.Outbound;

namespace RpdBot.Tests.Teams.Outbound;

public sealed class ConnectorTokenTests : IAsyncLifetime, IDisposable
{
    private readonly ManualTime _time = new();
    private readonly Connection _connection = new();
    private readonly Credential _credential;
    private TeamsHost _host = null!;

    public ConnectorTokenTests() => _credential = new Credential(_time);

    public async Task InitializeAsync() =>
        _host = await TeamsHost.StartAsync(
            TeamsHost.Registered,
            _time,
            services =>
            {
                services.AddSingleton(new ConnectorCredential(_credential));
                services
                    .AddHttpClient(ConnectorTransport.ClientName)
                    .ConfigurePrimaryHttpMessageHandler(() => _connection);
            },
            "Production"
        );

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public async Task Token_OfManyRequestsAtOnce_IsFetchedOnceForTheConnectorsScope()
    {
        var gate = new TaskCompletionSource();
        _credential.Gate = gate.Task;
        var sending = Enumerable.Range(0, 5).Select(_ => SendAsync()).ToList(); // each now waits for the token
        gate.SetResult();
        await Task.WhenAll(sending);

        Assert.Equal(["https://api.botframework.com/.default"], _credential.Asked);
        Assert.All(_connection.Sent, sent => Assert.Equal("Bearer token-1", sent.Authorization?.ToString()));
        Assert.Equal(5, _connection.Sent.Count);
    }

    [Fact]
    public async Task Token_FiveMinutesBeforeItsEnd_IsFetchedAnew()
    {
        await SendAsync();
        _time.Advance(TimeSpan.FromMinutes(55) - TimeSpan.FromSeconds(1));
        await SendAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        await SendAsync();

        Assert.Equal(
            ["Bearer token-1", "Bearer token-1", "Bearer token-2"],
            _connection.Sent.Select(sent => sent.Authorization!.ToString())
        );
    }

    [Fact]
    public async Task Token_ThatTheConnectorRefuses_IsFetchedAnewNextTime()
    {
        _connection.Status = HttpStatusCode.Unauthorized;

        Assert.Equal(new SendResult.NotSent("401"), await SendAsync());
        await SendAsync();

        Assert.Equal(2, _credential.Asked.Count);
    }

    [Fact]
    public async Task Token_ThatIsNotToBeHad_LeavesTheMessageUnsent()
    {
        _credential.Fault = new AuthenticationFailedException("the secret is wrong: CANARY");

        Assert.Equal(new SendResult.NotSent("NoToken"), await SendAsync());
        Assert.Empty(_connection.Sent);
        Assert.DoesNotContain("CANARY", _host.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("https://smba.trafficmanager.net.example.com/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("https://smba.trafficmanager.net:444/")]
    public async Task Token_ForAHostThatIsNotAllowed_IsNeitherFetchedNorSent(string serviceUrl)
    {
        Assert.Equal(new SendResult.NotSent("ServiceUrlRefused", false), await SendAsync(serviceUrl));

        Assert.Empty(_credential.Asked);
        Assert.Empty(_connection.Sent);
    }

    [Fact]
    public async Task Log_OfAnExchange_NeverHasTheToken()
    {
        await SendAsync();

        Assert.DoesNotContain("token-1", _host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_WithAToken_IsGoodAndWithoutOneSaysWhichSettings()
    {
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync()).Status);
        _credential.Fault = new AuthenticationFailedException("the secret is wrong: CANARY");
        _time.Advance(TimeSpan.FromHours(1));
        var refused = await CheckAsync();

        Assert.Equal(HealthStatus.Unhealthy, refused.Status);
        Assert.Contains("MicrosoftAppId", refused.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", refused.Description, StringComparison.Ordinal);
        Assert.Null(refused.Exception);
    }

    private async Task<HealthReportEntry> CheckAsync() =>
        (await _host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["teams"];

    private Task<SendResult> SendAsync(string serviceUrl = Bodies.PublicServiceUrl) =>
        _host.Connector.SendAsync(
            ConversationReference.Of(serviceUrl, "28:bot", TeamsHost.Tenant, "a:chat"),
            Activity.ForText("hello"),
            CancellationToken.None
        );

    private sealed class Credential(TimeProvider time) : TokenCredential
    {
        public List<string> Asked { get; } = [];

        public Exception? Fault { get; set; }

        public Task Gate { get; set; } = Task.CompletedTask;

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Asked.Add(string.Join(' ', requestContext.Scopes));
            return Fault is null
                ? new AccessToken($"token-{Asked.Count}", time.GetUtcNow() + TimeSpan.FromHours(1))
                : throw Fault;
        }

        public override async ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        )
        {
            await Gate;
            return GetToken(requestContext, cancellationToken);
        }
    }

    private sealed class Connection : HttpMessageHandler
    {
        private readonly Lock _lock = new();

        public List<HttpRequestHeaders> Sent { get; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.Created;

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            lock (_lock)
            {
                Sent.Add(request.Headers);
            }

            return Task.FromResult(new HttpResponseMessage(Status) { Content = new StringContent("{}") });
        }
    }
}
