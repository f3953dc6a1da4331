namespace RpdBot.Procedures.Calendars;

/// <summary>A clock that was set to a moment when it was made, and runs on from there.</summary>
/// <param name="began">The moment at which it was set.</param>
/// <param name="real">The clock that moves it.</param>
/// <remarks>So that a weekend with a bank holiday can be tried out on any day. Timers go by the real clock.</remarks>
public sealed class SetClock(DateTimeOffset began, TimeProvider real) : TimeProvider
{
    private readonly TimeSpan _ahead = began - real.GetUtcNow();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + _ahead;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
