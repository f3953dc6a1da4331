namespace RpdBot.Tests.Interleavings;

/// <summary>An actor's own clock, which may be fast or slow.</summary>
internal sealed class ActorClock(Actor actor) : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        actor.Sees((ulong)actor.Now.UtcTicks);
        return actor.Now;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => actor.Now.UtcTicks;
}
