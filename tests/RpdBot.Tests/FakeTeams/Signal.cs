using System.Diagnostics;

namespace RpdBot.Tests.FakeTeams;

/// <summary>Wakes whoever waits for something to have changed; nobody polls and nobody sleeps.</summary>
public sealed class Signal
{
    private TaskCompletionSource _changed = New();

    /// <summary>Says that something changed.</summary>
    public void Pulse() => Interlocked.Exchange(ref _changed, New()).TrySetResult();

    /// <summary>Waits until <paramref name="condition"/> holds, looking again after each pulse.</summary>
    /// <exception cref="TimeoutException">It did not in time; the message says what was seen instead.</exception>
    public async Task WaitUntilAsync(Func<bool> condition, string what, Func<string> seen, TimeSpan? patience = null)
    {
        var limit = patience ?? TimeSpan.FromSeconds(60);
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var changed = Volatile.Read(ref _changed).Task; // taken before looking, so that no pulse is missed
            if (condition())
            {
                return;
            }

            var left = limit - Stopwatch.GetElapsedTime(started);
            if (left <= TimeSpan.Zero || !await ChangedWithinAsync(changed, left))
            {
                throw new TimeoutException($"Waited {limit} for: {what}. Seen:\n{seen()}");
            }
        }
    }

    private static async Task<bool> ChangedWithinAsync(Task changed, TimeSpan left)
    {
        await Task.WhenAny(changed, Task.Delay(left));
        return changed.IsCompleted;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
