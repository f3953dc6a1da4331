using System.Diagnostics.Metrics;

namespace RpdBot.Tests;

/// <summary>Makes meters, and keeps the sum of each counter and the last value of each gauge.</summary>
public sealed class TestMeters : IMeterFactory
{
    private readonly Lock gate = new();
    private readonly List<Meter> meters = [];
    private readonly Dictionary<string, double> values = [];
    private readonly MeterListener listener = new();

    public TestMeters()
    {
        listener.InstrumentPublished = (instrument, heard) =>
        {
            if (Owns(instrument.Meter))
            {
                heard.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.Start();
    }

    public Meter Create(MeterOptions options)
    {
        lock (gate)
        {
            options.Scope = this;
            var meter = new Meter(options);
            meters.Add(meter);
            return meter;
        }
    }

    /// <summary>The value of an instrument, or of one of its outcomes: <c>rpdbot.commits made</c>.</summary>
    public double this[string name]
    {
        get
        {
            listener.RecordObservableInstruments();
            lock (gate)
            {
                return values.GetValueOrDefault(name);
            }
        }
    }

    public void Dispose()
    {
        listener.Dispose();
        lock (gate)
        {
            meters.ForEach(meter => meter.Dispose());
        }
    }

    private bool Owns(Meter meter) => ReferenceEquals(meter.Scope, this);

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = tags.IsEmpty ? instrument.Name : $"{instrument.Name} {tags[0].Value}";
        lock (gate)
        {
            var before = instrument is Counter<long> ? values.GetValueOrDefault(name) : 0;
            values[name] = before + value;
        }
    }
}
