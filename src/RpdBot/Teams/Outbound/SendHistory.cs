using System.Collections.Immutable;

namespace RpdBot.Teams.Outbound;

/// <summary>When requests of one kind were made, as far back as their rates look.</summary>
internal sealed class SendHistory(ImmutableArray<SendRate> rates)
{
    private readonly TimeSpan _longest = rates.Max(rate => rate.Window);
    private readonly List<DateTimeOffset> _made = [];

    /// <summary>Whether nothing in it matters any more.</summary>
    public bool IsOver(DateTimeOffset now) => _made.Count == 0 || now - _made[^1] >= _longest;

    /// <summary>How long the next request has to wait.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        var wait = TimeSpan.Zero;
        foreach (var rate in rates)
        {
            // The request that leaves the window when this one may enter it.
            if (_made.Count >= rate.Count && _made[^rate.Count] + rate.Window - now is var left && left > wait)
            {
                wait = left;
            }
        }

        return wait;
    }

    /// <summary>Notes a request that is made now.</summary>
    public void Add(DateTimeOffset now)
    {
        var old = _made.FindIndex(made => now - made < _longest);
        if (old > _made.Count / 2 || (old < 0 && _made.Count > 0))
        {
            _made.RemoveRange(0, old < 0 ? _made.Count : old);
        }

        _made.Add(now);
    }
}
