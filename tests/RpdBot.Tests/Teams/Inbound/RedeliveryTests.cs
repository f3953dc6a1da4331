using System.Text.Json.Nodes;
using RpdBot.Teams;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class RedeliveryTests : IAsyncLifetime
{
    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource<InvokeResponse?> _answer = new();
    private readonly Signal _begun = new();
    private TeamsHost _host = null!;

    public async Task InitializeAsync() => _host = await TeamsHost.StartAsync(time: _time);

    public async Task DisposeAsync()
    {
        _answer.TrySetResult(null);
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Redelivery_AfterTheAnswer_GetsTheSameAnswerWithoutASecondTurn()
    {
        _host.Bot.Answer(InvokeResponse.Message("Once."));
        var first = await PostAsync(Bodies.CardAction());
        _host.Bot.Answer(InvokeResponse.Message("Twice."));

        var second = await PostAsync(Bodies.CardAction());

        Assert.Equal(first, second);
        Assert.Single(_host.Bot.Turns);
    }

    [Fact]
    public async Task Redelivery_WhileTheTurnRuns_WaitsForItsAnswer()
    {
        HoldTurns();
        var first = PostAsync(Bodies.CardAction());
        await TurnsBegunAsync(1);
        var second = PostAsync(Bodies.CardAction());
        await _time.Waiting.WaitUntilAsync(() => _time.Timers == 2, "both requests to wait", () => $"{_time.Timers}");

        _answer.SetResult(InvokeResponse.Message("Once."));

        Assert.Contains("Once.", (await first).Body, StringComparison.Ordinal);
        Assert.Equal(await first, await second);
        Assert.Single(_host.Bot.Turns);
    }

    [Fact]
    public async Task Redelivery_AfterTenMinutes_RunsAgain()
    {
        await PostAsync(Bodies.Message());
        _time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        await PostAsync(Bodies.Message());
        Assert.Single(_host.Bot.Turns);

        _time.Advance(TimeSpan.FromTicks(1));
        await PostAsync(Bodies.Message());

        Assert.Equal(2, _host.Bot.Turns.Count);
    }

    [Fact]
    public async Task Redelivery_OfATurnThatFailed_RunsAgain()
    {
        _host.Bot.OnTurn = (_, _) => throw new InvalidOperationException();
        Assert.Equal(500, (await PostAsync(Bodies.Message())).Status);
        _host.Bot.Answer(null);

        Assert.Equal(200, (await PostAsync(Bodies.Message())).Status);
        Assert.Equal(2, _host.Bot.Turns.Count);
    }

    [Theory]
    [InlineData("id", "1795307638599")]
    [InlineData("type", "installationUpdate")]
    public async Task Activity_WithAnotherIdOrType_IsAnother(string member, string value)
    {
        await PostAsync(Bodies.Message());

        await PostAsync(Bodies.Message().With(member, value));

        Assert.Equal(2, _host.Bot.Turns.Count);
    }

    [Fact]
    public async Task Activity_OfTheSameIdInAnotherConversation_IsAnother()
    {
        await PostAsync(Bodies.Message());

        await PostAsync(Bodies.Message().With("conversation", "id", "a:chat-ben"));

        Assert.Equal(2, _host.Bot.Turns.Count);
    }

    [Fact]
    public async Task Turn_LongerThanTeamsWaits_IsAnsweredAndGoesOn()
    {
        var cancelled = HoldTurns();
        var answer = PostAsync(Bodies.Message());
        await TurnsBegunAsync(1);
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(12));

        _time.Advance(TimeSpan.FromSeconds(12));

        Assert.Equal((200, ""), await answer);
        Assert.False(cancelled());
        var again = PostAsync(Bodies.Message());
        _answer.SetResult(null);
        Assert.Equal((200, ""), await again);
        Assert.Single(_host.Bot.Turns);
    }

    [Fact]
    public async Task CardAction_LongerThanTeamsWaits_SaysSo()
    {
        HoldTurns();
        var answer = PostAsync(Bodies.CardAction());
        await TurnsBegunAsync(1);
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(9));

        _time.Advance(TimeSpan.FromSeconds(9));

        Assert.Contains("longer than usual", (await answer).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_WhoseRequestIsGivenUp_GoesOn()
    {
        var cancelled = HoldTurns();
        using var hangUp = new CancellationTokenSource();
        var request = _host.Client.PostAsync(
            new Uri(_host.Url + TeamsEndpoint.Path),
            Bodies.Message().Json(),
            hangUp.Token
        );
        await TurnsBegunAsync(1);
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);

        Assert.False(cancelled());
        _answer.SetResult(null);
        Assert.Equal((200, ""), await PostAsync(Bodies.Message()));
        Assert.Single(_host.Bot.Turns);
    }

    [Fact]
    public async Task Host_Stopping_WaitsForTheTurnThatRuns()
    {
        var cancelled = HoldTurns();
        var answer = PostAsync(Bodies.Message());
        await TurnsBegunAsync(1);
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(12));
        _time.Advance(TimeSpan.FromSeconds(12));
        await answer;

        var stopping = _host.StopAsync(CancellationToken.None);
        Assert.False(stopping.IsCompleted);
        _answer.SetResult(null);
        await stopping;

        Assert.False(cancelled());
    }

    [Fact]
    public async Task Host_OutOfTimeToStop_CancelsTheTurn()
    {
        var cancelled = HoldTurns();
        var answer = PostAsync(Bodies.Message());
        await TurnsBegunAsync(1);
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(12));
        _time.Advance(TimeSpan.FromSeconds(12));
        await answer;

        await _host.StopAsync(new CancellationToken(canceled: true));

        Assert.True(cancelled());
    }

    /// <summary>Keeps every turn until the answer is set; tells whether one was cancelled.</summary>
    private Func<bool> HoldTurns()
    {
        CancellationToken given = default;
        _host.Bot.OnTurn = (_, cancellation) =>
        {
            given = cancellation;
            _begun.Pulse();
            return _answer.Task;
        };
        return () => given.IsCancellationRequested;
    }

    private Task TurnsBegunAsync(int count) =>
        _begun.WaitUntilAsync(() => _host.Bot.Turns.Count == count, $"{count} turns", () => $"{_host.Bot.Turns.Count}");

    private async Task<(int Status, string Body)> PostAsync(JsonObject activity)
    {
        using var response = await _host.PostAsync(activity.Json());
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
