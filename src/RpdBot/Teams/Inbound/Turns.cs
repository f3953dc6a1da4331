using Microsoft.Extensions.Options;

namespace RpdBot.Teams.Inbound;

/// <summary>Runs the bot's turns, each in its own scope, and waits for them when the host stops.</summary>
/// <remarks>
/// A turn does not hang on the request that brought it: Teams hangs up and delivers again. It is cancelled only when the
/// host's time to stop is over.
/// </remarks>
internal sealed class Turns(
    IServiceScopeFactory scopes,
    RecentActivities recent,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<Turns> logger
) : IHostedService, IDisposable
{
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _running = [];
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Runs the turn, unless it ran already, and waits for it as long as Teams would.</summary>
    public async Task<TurnAnswer> AnswerAsync(Activity activity)
    {
        var turn = recent.Answer(ActivityKey.Of(activity), () => RunTrackedAsync(activity), out var isNew);
        if (!isNew)
        {
            logger.Redelivered(activity.Id);
        }

        var patience =
            activity.Type == ActivityTypes.Invoke ? options.Value.InvokePatience : options.Value.TurnPatience;
        try
        {
            return await turn.WaitAsync(patience, time);
        }
        catch (TimeoutException)
        {
            logger.TurnGoesOn(activity.Type, activity.Id, patience.TotalSeconds);
            return TurnAnswer.Later(activity);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the turns that run; the server takes no further requests by now.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var left = Running();
        try
        {
            await Task.WhenAll(left).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            logger.TurnsCutOff(left.Count(turn => !turn.IsCompleted));
            await _stopping.CancelAsync();
        }
    }

    public void Dispose() => _stopping.Dispose();

    private async Task<TurnAnswer> RunTrackedAsync(Activity activity)
    {
        var turn = Task.Run(() => RunAsync(activity));
        Track(turn);
        try
        {
            return await turn;
        }
        finally
        {
            Untrack(turn);
        }
    }

    private async Task<TurnAnswer> RunAsync(Activity activity)
    {
        var started = time.GetTimestamp();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            var response = await bot.OnTurnAsync(activity, _stopping.Token);
            logger.TurnDone(activity.Type, activity.Id, time.GetElapsedTime(started).TotalMilliseconds);
            return TurnAnswer.For(activity, response);
        }
        catch (Exception fault)
        {
            var reference = FaultReference.New();
            logger.TurnFailed(activity.Type, activity.Id, reference, ExceptionText.Of(fault));
            return TurnAnswer.Failed(activity, reference);
        }
    }

    private void Track(Task turn)
    {
        lock (_lock)
        {
            _running.Add(turn);
        }
    }

    private void Untrack(Task turn)
    {
        lock (_lock)
        {
            _running.Remove(turn);
        }
    }

    private List<Task> Running()
    {
        lock (_lock)
        {
            return [.. _running];
        }
    }
}
