using System.Net;
using System.Net.Sockets;
using RpdBot.Teams;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Teams.Outbound;

public sealed class SendResultTests : IAsyncLifetime
{
    private readonly ManualTime _time = new();
    private FakeTeamsServer _teams = null!;
    private TeamsHost _host = null!;
    private FakeUser _ann = null!;

    public static TheoryData<Fault, SendResult> Faults =>
        new()
        {
            { Fault.Throttle(7), new SendResult.Throttled(TimeSpan.FromSeconds(7)) },
            { Fault.Throttle(0), new SendResult.Throttled(TimeSpan.FromSeconds(1)) },
            { Fault.Throttle(999_999), new SendResult.Throttled(TimeSpan.FromHours(1)) },
            { Fault.Throttle(null), new SendResult.NotSent("TooManyRequests") },
            { Fault.Blocked(), new SendResult.Unreachable("MessageWritesBlocked", 403) },
            { new Fault.Refuse(404, "ConversationNotFound"), new SendResult.Unreachable("ConversationNotFound", 404) },
            { new Fault.Refuse(413), new SendResult.TooLarge() },
            { new Fault.Refuse(400, "MessageSizeTooBig"), new SendResult.TooLarge() },
            { new Fault.Refuse(400, "BadSyntax"), new SendResult.NotSent("BadSyntax", false) },
            { new Fault.Refuse(400, "a code with <words>"), new SendResult.NotSent("400", false) },
            { new Fault.Refuse(401, "Unauthorized"), new SendResult.NotSent("Unauthorized") },
            { new Fault.Refuse(412, "PreconditionFailed"), new SendResult.NotSent("PreconditionFailed") },
            { new Fault.Refuse(302, "Found"), new SendResult.NotSent("Found", false) },
            { new Fault.Redirect("/teams/v3/elsewhere"), new SendResult.NotSent("307", false) },
            { new Fault.Refuse(408), new SendResult.Unknown("Unknown") },
            { new Fault.Refuse(500), new SendResult.Unknown("Unknown") },
            { new Fault.Refuse(502), new SendResult.Unknown("Unknown") },
            { new Fault.Refuse(503, ""), new SendResult.Unknown("503") },
            { new Fault.LoseRequest(), new SendResult.Unknown("HttpRequestException") },
            { new Fault.LoseAnswer(), new SendResult.Unknown("HttpRequestException") },
        };

    public async Task InitializeAsync()
    {
        _teams = await FakeTeamsServer.StartAsync();
        _host = await TeamsHost.StartAsync(time: _time);
        _ann = _teams.User("Ann Example", "aaaaaaaa-0000-0000-0000-000000000001");
        _ann.IsReachable = true;
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _teams.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Send_WhenThisGoesWrong_SaysWhatIsKnownAfterOneAttempt(Fault fault, SendResult expected)
    {
        await SendAsync(_teams.ServiceUrl); // a connection is there, as usual
        _teams.Faults.When(_ => true, fault);

        Assert.Equal(expected, await SendAsync(_teams.ServiceUrl));

        Assert.Equal(2, _teams.Requests.Count);
    }

    [Fact]
    public async Task Send_WhoseAnswerIsLost_MayHaveArrived()
    {
        _teams.Faults.Next(new Fault.LoseAnswer());

        Assert.IsType<SendResult.Unknown>(await SendAsync(_teams.ServiceUrl));

        Assert.Single(_ann.Chat.Messages);
    }

    [Fact]
    public async Task Send_LongerThanTheTimeout_IsUnknown()
    {
        var gate = new TaskCompletionSource();
        _teams.Faults.Next(new Fault.Hold(gate.Task));
        var sending = SendAsync(_teams.ServiceUrl);
        await _teams.WaitUntilAsync(() => _teams.Requests.Count == 1, "the request");

        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.IsType<SendResult.Unknown>(await sending);
        gate.SetResult();
    }

    [Fact]
    public async Task Send_CancelledByTheCaller_Throws()
    {
        var gate = new TaskCompletionSource();
        using var cancel = new CancellationTokenSource();
        _teams.Faults.Next(new Fault.Hold(gate.Task));
        var sending = SendAsync(_teams.ServiceUrl, cancel.Token);
        await _teams.WaitUntilAsync(() => _teams.Requests.Count == 1, "the request");

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        gate.SetResult();
    }

    [Fact]
    public async Task Send_ToNobodyListening_IsNotSent()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Equal(new SendResult.NotSent("ConnectionError"), await SendAsync($"http://127.0.0.1:{port}/"));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://example.com/")]
    [InlineData("nonsense")]
    public async Task Send_ToAServiceUrlThatIsNotAllowed_IsNotSent(string serviceUrl)
    {
        Assert.Equal(new SendResult.NotSent("ServiceUrlRefused", false), await SendAsync(serviceUrl));
    }

    private Task<SendResult> SendAsync(string serviceUrl, CancellationToken cancellation = default)
    {
        var chat = ConversationReference.Of(serviceUrl, _teams.BotId, _teams.TenantId, _ann.Chat.Id);
        return _host.Connector.SendAsync(chat, Activity.ForText("hello"), cancellation);
    }
}
