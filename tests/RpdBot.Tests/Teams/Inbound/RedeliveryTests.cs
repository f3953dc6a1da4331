using RpdBot.Teams;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class RedeliveryTests : IAsyncLifetime
{
    private readonly ManualTime _time = new();
    private TeamsHost _host = null!;
    private HeldTurns? _held;

    public async Task InitializeAsync() => _host = await TeamsHost.StartAsync(time: _time);

    public async Task DisposeAsync()
    {
        _held?.Release();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Redelivery_AfterTheAnswer_GetsTheSameAnswerWithoutASecondTurn()
    {
        _host.Bot.Answer(InvokeResponse.Message("Once."));
        var first = await _host.DeliverAsync(Bodies.CardAction());
        _host.Bot.Answer(InvokeResponse.Message("Twice."));

        var second = await _host.DeliverAsync(Bodies.CardAction());

        Assert.Equal(first, second);
        Assert.Single(_host.Bot.Turns);
    }

    [Fact]
    public async Task Redelivery_WhileTheTurnRuns_WaitsForItsAnswer()
    {
        _held = new HeldTurns(_host.Bot);
        var first = _host.DeliverAsync(Bodies.CardAction());
        await _held.BegunAsync();
        var second = _host.DeliverAsync(Bodies.CardAction());
        await _time.Waiting.WaitUntilAsync(() => _time.Timers == 2, "both requests to wait", () => $"{_time.Timers}");

        _held.Release(InvokeResponse.Message("Once."));

        Assert.Contains("Once.", (await first).Body, StringComparison.Ordinal);
        Assert.Equal(await first, await second);
        Assert.Single(_host.Bot.Turns);
    }

    [Fact]
    public async Task Redelivery_AfterTenMinutes_RunsAgain()
    {
        await _host.DeliverAsync(Bodies.Message());
        _time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        await _host.DeliverAsync(Bodies.Message());
        Assert.Single(_host.Bot.Turns);

        _time.Advance(TimeSpan.FromTicks(1));
        await _host.DeliverAsync(Bodies.Message());

        Assert.Equal(2, _host.Bot.Turns.Count);
    }

    [Fact]
    public async Task Redelivery_OfATurnThatFailed_RunsAgain()
    {
        _host.Bot.OnTurn = (_, _) => throw new InvalidOperationException();
        Assert.Equal(500, (await _host.DeliverAsync(Bodies.Message())).Status);
        _host.Bot.Answer(null);

        Assert.Equal(200, (await _host.DeliverAsync(Bodies.Message())).Status);
        Assert.Equal(2, _host.Bot.Turns.Count);
    }

    [Theory]
    [InlineData("id", "1795307638599")]
    [InlineData("type", "installationUpdate")]
    public async Task Activity_WithAnotherIdOrType_IsAnother(string member, string value)
    {
        await _host.DeliverAsync(Bodies.Message());

        await _host.DeliverAsync(Bodies.Message().With(member, value));

        Assert.Equal(2, _host.Bot.Turns.Count);
    }

    [Fact]
    public async Task Activity_OfTheSameIdInAnotherConversation_IsAnother()
    {
        await _host.DeliverAsync(Bodies.Message());

        await _host.DeliverAsync(Bodies.Message().With("conversation", "id", "a:chat-ben"));

        Assert.Equal(2, _host.Bot.Turns.Count);
    }
}
