using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace RpdBot.Teams.Outbound;

/// <summary>Keeps the connector's limits, by waiting a little, or by saying for how long not to try.</summary>
internal sealed class SendLimiter(IOptions<TeamsOptions> options, TimeProvider time)
{
    private const int BetweenSweeps = 500;

    private readonly Lock _lock = new();
    private readonly SendHistory _overall = new(SendRate.Overall);
    private readonly Dictionary<string, SendHistory> _byKey = new(StringComparer.Ordinal);
    private readonly DateTimeOffset _origin = time.GetUtcNow();
    private readonly long _started = time.GetTimestamp();
    private int _sinceSweep;

    /// <summary>Waits for the turn of a message, an update, or a new conversation.</summary>
    /// <returns>Zero when the request may be made now; else the time for which it may not.</returns>
    public Task<TimeSpan> EnterAsync(string conversation, CancellationToken cancellation) =>
        EnterAsync("send|" + ConversationAccount.WithoutThread(conversation), SendRate.Conversation, cancellation);

    /// <summary>The same for looking up a member.</summary>
    public Task<TimeSpan> EnterMembersAsync(string conversation, CancellationToken cancellation) =>
        EnterAsync("members|" + ConversationAccount.WithoutThread(conversation), SendRate.Members, cancellation);

    private async Task<TimeSpan> EnterAsync(string key, ImmutableArray<SendRate> rates, CancellationToken cancellation)
    {
        var latest = Now() + options.Value.SendPatience;
        while (options.Value.LimitsSends && TryEnter(key, rates) is { } wait && wait > TimeSpan.Zero)
        {
            if (Now() + wait > latest)
            {
                return wait;
            }

            await Task.Delay(wait, time, cancellation);
        }

        return TimeSpan.Zero;
    }

    private TimeSpan TryEnter(string key, ImmutableArray<SendRate> rates)
    {
        lock (_lock)
        {
            var now = Now();
            Sweep(now);
            var own = _byKey.TryGetValue(key, out var known) ? known : _byKey[key] = new SendHistory(rates);
            var (wait, overall) = (own.Wait(now), _overall.Wait(now));
            if (wait == TimeSpan.Zero && overall == TimeSpan.Zero)
            {
                own.Add(now);
                _overall.Add(now);
            }

            return wait > overall ? wait : overall;
        }
    }

    // Conversations that have been quiet long enough are forgotten, so that memory does not grow with their number.
    private void Sweep(DateTimeOffset now)
    {
        if (++_sinceSweep < BetweenSweeps)
        {
            return;
        }

        _sinceSweep = 0;
        foreach (var key in _byKey.Where(one => one.Value.IsOver(now)).Select(one => one.Key).ToList())
        {
            _byKey.Remove(key);
        }
    }

    // Counted from the start without ever going back, whatever is done to the clock.
    private DateTimeOffset Now() => _origin + time.GetElapsedTime(_started);
}
