using System.Collections.Concurrent;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Wakeups;

/// <summary>A handler that remembers what it was asked to look at, and answers as the test says.</summary>
internal sealed class RecordingHandler(string prefix = "case|") : IWakeupHandler
{
    /// <summary>What it was asked, in order.</summary>
    public ConcurrentQueue<(string Subject, DateTimeOffset Now)> Looks { get; } = [];

    /// <summary>The subjects of which it was told that somebody has vanished at work, in order.</summary>
    public ConcurrentQueue<string> Recoveries { get; } = [];

    /// <summary>Its answer: the next moment of the subject.</summary>
    public Func<string, Task<DateTimeOffset?>> Answer { get; set; } = _ => Task.FromResult<DateTimeOffset?>(null);

    public bool Handles(string subject) => subject.StartsWith(prefix, StringComparison.Ordinal);

    public Task<DateTimeOffset?> WakeAsync(string subject, DateTimeOffset now, CancellationToken cancellation)
    {
        Looks.Enqueue((subject, now));
        return Answer(subject);
    }

    public Task<DateTimeOffset?> RecoverAsync(string subject, DateTimeOffset now, CancellationToken cancellation)
    {
        Recoveries.Enqueue(subject);
        return WakeAsync(subject, now, cancellation);
    }
}
