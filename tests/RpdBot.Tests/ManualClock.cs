namespace RpdBot.Tests;

/// <summary>A clock that moves only when told to. Timers fire while it moves, in order, each at its own moment.</summary>
public sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> watchers = [];
    private DateTimeOffset now = start.ToUniversalTime();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves on, and fires every timer on the way.</summary>
    public void Advance(TimeSpan by) => MoveTo(GetUtcNow() + by);

    /// <summary>Moves to a later moment, and fires every timer on the way.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment, GetUtcNow());
        while (TakeDue(moment) is { } fire)
        {
            fire();
        }
    }

    /// <summary>Ends when at least so many timers are set: what the test is to wake has gone to sleep.</summary>
    public Task UntilTimersAsync(int count = 1)
    {
        lock (gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((count, reached));
            TellWatchers();
            return reached.Task;
        }
    }

    private Action? TakeDue(DateTimeOffset until)
    {
        lock (gate)
        {
            var first = timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due);
            now =
                first is null ? until
                : first.Due > now ? first.Due
                : now;
            if (first is null)
            {
                return null;
            }

            timers.Remove(first);
            if (first.Period > TimeSpan.Zero)
            {
                first.Due += first.Period;
                timers.Add(first);
            }

            return first.Fire;
        }
    }

    private void Set(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            timers.Remove(timer);
            if (dueTime >= TimeSpan.Zero)
            {
                timer.Due = now + dueTime;
                timer.Period = period;
                timers.Add(timer);
                TellWatchers();
            }
        }
    }

    private void TellWatchers()
    {
        foreach (var (_, reached) in watchers.Where(watcher => watcher.Count <= timers.Count))
        {
            reached.TrySetResult();
        }
    }

    private sealed class ManualTimer(ManualClock clock, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public TimeSpan Period { get; set; }

        public Action Fire => fire;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime, period);
            return true;
        }

        public void Dispose() => clock.Set(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
