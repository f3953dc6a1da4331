using RpdBot.Teams;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Teams;

/// <summary>Turns of a scripted bot that go on until the test lets them end.</summary>
public sealed class HeldTurns
{
    private readonly TaskCompletionSource<InvokeResponse?> _answer = new();
    private readonly Signal _begun = new();
    private readonly ScriptedBot _bot;
    private CancellationToken _cancellation;

    public HeldTurns(ScriptedBot bot)
    {
        _bot = bot;
        bot.OnTurn = (_, cancellation) =>
        {
            _cancellation = cancellation;
            _begun.Pulse();
            return _answer.Task;
        };
    }

    /// <summary>Whether the host asked them to stop.</summary>
    public bool AreCancelled => _cancellation.IsCancellationRequested;

    /// <summary>Lets all of them end with this answer.</summary>
    public void Release(InvokeResponse? answer = null) => _answer.TrySetResult(answer);

    /// <summary>Waits until a turn has begun.</summary>
    public Task BegunAsync() => _begun.WaitUntilAsync(() => _bot.Turns.Count > 0, "a turn", () => "none");
}
