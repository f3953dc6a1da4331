using System.Diagnostics.Metrics;

namespace RpdBot.Wakeups;

/// <summary>What operators can measure of the sweep.</summary>
public sealed class WakeupsMeter
{
    /// <summary>The name under which it is found.</summary>
    public const string Name = "RpdBot.Wakeups";

    private readonly Counter<long> sweeps;
    private readonly Histogram<double> duration;
    private readonly Counter<long> subjects;
    private readonly TimeProvider clock;
    private SweepCount last = SweepCount.Nothing;

    /// <summary>Offers the measures.</summary>
    public WakeupsMeter(IMeterFactory meters, TimeProvider clock)
    {
        this.clock = clock;
        var meter = meters.Create(Name);
        sweeps = meter.CreateCounter<long>("rpdbot.sweeps", "{sweep}", "Looks for what is due");
        duration = meter.CreateHistogram<double>("rpdbot.sweep.duration", "s", "How long a look took");
        subjects = meter.CreateCounter<long>("rpdbot.sweep.subjects", "{subject}", "What was due, by outcome");
        meter.CreateObservableGauge(
            "rpdbot.wakeups.oldest",
            OldestAge,
            "s",
            "How long the oldest wake-up has waited that the last look could not serve"
        );
    }

    /// <summary>A sweep is over.</summary>
    internal void Swept(SweepCount count, TimeSpan taken)
    {
        Volatile.Write(ref last, count);
        sweeps.Add(1);
        duration.Record(taken.TotalSeconds);
        subjects.Add(count.Subjects - count.Failed, new KeyValuePair<string, object?>("outcome", "served"));
        subjects.Add(count.Failed, new KeyValuePair<string, object?>("outcome", "failed"));
    }

    private double OldestAge() =>
        Volatile.Read(ref last).OldestLeft is { } oldest ? (clock.GetUtcNow() - oldest).TotalSeconds : 0;
}
