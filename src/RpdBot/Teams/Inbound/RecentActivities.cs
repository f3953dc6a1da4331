namespace RpdBot.Teams.Inbound;

/// <summary>The activities being answered, and those answered in the last ten minutes, so that none runs twice.</summary>
/// <remarks>
/// Teams delivers again what is not answered in time. This is for this process only and bounded; what must hold for good
/// is in the store.
/// </remarks>
internal sealed class RecentActivities(TimeProvider time)
{
    /// <summary>How long an answer is remembered.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    /// <summary>The most answers remembered; the oldest go first.</summary>
    public const int Capacity = 2000;

    private readonly Lock _lock = new();
    private readonly Dictionary<ActivityKey, Task<TurnAnswer>> _answers = [];
    private readonly Queue<(ActivityKey Key, DateTimeOffset At)> _answered = [];

    /// <summary>Starts the turn, or gives the answer of the one that was started for the same activity.</summary>
    /// <param name="key">Which activity it is.</param>
    /// <param name="turn">Runs it; never throws.</param>
    /// <param name="isNew">Whether it was started.</param>
    public Task<TurnAnswer> Answer(ActivityKey key, Func<Task<TurnAnswer>> turn, out bool isNew)
    {
        var promise = new TaskCompletionSource<TurnAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            ForgetOld();
            if (_answers.TryGetValue(key, out var known))
            {
                isNew = false;
                return known;
            }

            _answers.Add(key, promise.Task);
            isNew = true;
        }

        _ = FulfilAsync(key, promise, turn);
        return promise.Task;
    }

    private async Task FulfilAsync(
        ActivityKey key,
        TaskCompletionSource<TurnAnswer> promise,
        Func<Task<TurnAnswer>> turn
    )
    {
        var answer = await turn();
        lock (_lock)
        {
            if (answer.HasFailed)
            {
                _answers.Remove(key);
            }
            else
            {
                _answered.Enqueue((key, time.GetUtcNow()));
            }
        }

        promise.SetResult(answer);
    }

    private void ForgetOld()
    {
        var oldest = time.GetUtcNow() - Memory;
        while (_answered.TryPeek(out var first) && (first.At <= oldest || _answered.Count > Capacity))
        {
            _answers.Remove(_answered.Dequeue().Key);
        }
    }
}
