using RpdBot.Teams;

namespace RpdBot.Tests.Teams;

/// <summary>A bot that does what the test says, and remembers what it was given.</summary>
public sealed class ScriptedBot : IBot
{
    private readonly Lock _lock = new();
    private readonly List<Activity> _turns = [];

    /// <summary>What it does in a turn.</summary>
    public Func<Activity, CancellationToken, Task<InvokeResponse?>> OnTurn { get; set; } =
        (_, _) => Task.FromResult<InvokeResponse?>(null);

    /// <summary>What it was given, in order.</summary>
    public IReadOnlyList<Activity> Turns
    {
        get
        {
            lock (_lock)
            {
                return [.. _turns];
            }
        }
    }

    public Task<InvokeResponse?> OnTurnAsync(Activity activity, CancellationToken cancellation)
    {
        lock (_lock)
        {
            _turns.Add(activity);
        }

        return OnTurn(activity, cancellation);
    }

    /// <summary>Answers every turn with this.</summary>
    public void Answer(InvokeResponse? response) => OnTurn = (_, _) => Task.FromResult(response);
}
