using System.Diagnostics.Metrics;

namespace RpdBot.Casework;

/// <summary>What operators can measure of the write path and of delivery.</summary>
public sealed class CaseworkMeter
{
    /// <summary>The name under which it is found.</summary>
    public const string Name = "RpdBot.Casework";

    private readonly Counter<long> commits;

    /// <summary>Offers the measures.</summary>
    public CaseworkMeter(IMeterFactory meters, Undelivered undelivered, SetAside aside, TimeProvider time)
    {
        var meter = meters.Create(Name);
        commits = meter.CreateCounter<long>("rpdbot.commits", "{commit}", "Changes of cases, by outcome");
        meter.CreateObservableGauge(
            "rpdbot.messages.oldest",
            () => undelivered.Oldest is { } since ? (time.GetUtcNow() - since).TotalSeconds : 0,
            "s",
            "How long the oldest message has waited that could not be sent so far"
        );
        meter.CreateObservableGauge(
            "rpdbot.messages.dead",
            () => undelivered.Dead,
            "{message}",
            "Messages that were given up"
        );
        meter.CreateObservableGauge(
            "rpdbot.messages.parked",
            () => undelivered.Parked,
            "{message}",
            "Messages that wait until their person can be reached"
        );
        meter.CreateObservableGauge("rpdbot.cases.set_aside", () => aside.Count, "{case}", "Cases that cannot be read");
    }

    /// <summary>A change was made.</summary>
    internal void Made() => Count("made");

    /// <summary>Somebody else wrote to the case in the meantime.</summary>
    internal void Conflicted() => Count("conflict");

    /// <summary>The store did not say whether it was made.</summary>
    internal void Unknown() => Count("unknown");

    private void Count(string outcome) => commits.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
