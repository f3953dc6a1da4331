using RpdBot.Teams;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class TurnPatienceTests : IAsyncLifetime
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
    public async Task Turn_LongerThanTeamsWaits_IsAnsweredAndGoesOn()
    {
        _held = new HeldTurns(_host.Bot);
        var answer = _host.DeliverAsync(Bodies.Message());
        await _held.BegunAsync();
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(12));

        _time.Advance(TimeSpan.FromSeconds(12));

        Assert.Equal((200, ""), await answer);
        Assert.False(_held.AreCancelled);
        var again = _host.DeliverAsync(Bodies.Message());
        _held.Release();
        Assert.Equal((200, ""), await again);
        Assert.Single(_host.Bot.Turns);
    }

    [Fact]
    public async Task CardAction_LongerThanTeamsWaits_SaysSo()
    {
        _held = new HeldTurns(_host.Bot);
        var answer = _host.DeliverAsync(Bodies.CardAction());
        await _held.BegunAsync();
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(9));

        _time.Advance(TimeSpan.FromSeconds(9));

        Assert.Contains("longer than usual", (await answer).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_WhoseRequestIsGivenUp_GoesOn()
    {
        _held = new HeldTurns(_host.Bot);
        using var hangUp = new CancellationTokenSource();
        var request = _host.Client.PostAsync(
            new Uri(_host.Url + TeamsEndpoint.Path),
            Bodies.Message().Json(),
            hangUp.Token
        );
        await _held.BegunAsync();
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);

        Assert.False(_held.AreCancelled);
        _held.Release();
        Assert.Equal((200, ""), await _host.DeliverAsync(Bodies.Message()));
        Assert.Single(_host.Bot.Turns);
    }

    [Fact]
    public async Task Host_Stopping_WaitsForTheTurnThatRuns()
    {
        _held = new HeldTurns(_host.Bot);
        var answer = _host.DeliverAsync(Bodies.Message());
        await _held.BegunAsync();
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(12));
        _time.Advance(TimeSpan.FromSeconds(12));
        await answer;

        var stopping = _host.StopAsync(CancellationToken.None);
        Assert.False(stopping.IsCompleted);
        _held.Release();
        await stopping;

        Assert.False(_held.AreCancelled);
    }

    [Fact]
    public async Task Host_OutOfTimeToStop_CancelsTheTurn()
    {
        _held = new HeldTurns(_host.Bot);
        var answer = _host.DeliverAsync(Bodies.Message());
        await _held.BegunAsync();
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(12));
        _time.Advance(TimeSpan.FromSeconds(12));
        await answer;

        await _host.StopAsync(new CancellationToken(canceled: true));

        Assert.True(_held.AreCancelled);
    }
}
