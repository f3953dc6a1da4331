using RpdBot.Tests.Casework;
using RpdBot.Wakeups;

namespace RpdBot.Benchmarks.Turns;

/// <summary>The rows of one turn for one copy of the case, with all texts ready.</summary>
internal sealed class BareTurn(Trace trace, Renaming copy)
{
    private readonly List<TraceStep> _steps = [.. trace.Steps.Select(step => Renamed(step, copy))];

    public void Run(BareStore store, BareReader reader)
    {
        var etags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in _steps)
        {
            if (step.From is null)
            {
                store.Commit(step, etags);
            }
            else
            {
                reader.Read(step, etags);
            }
        }
    }

    /// <summary>The same step of another case; its wake-ups lie in the partition of that case.</summary>
    private static TraceStep Renamed(TraceStep step, Renaming copy) =>
        step with
        {
            Partition =
                step.Table == WakeupKey.Table && step.Writes is [var first, ..]
                    ? WakeupKey.PartitionOf(WakeupKey.SubjectOf(copy.Of(first.Key)))
                    : copy.Of(step.Partition),
            From = step.From is null ? null : copy.Of(step.From),
            To = step.To is null ? null : copy.Of(step.To),
            Writes =
            [
                .. step.Writes.Select(write => new TraceWrite(
                    write.Kind,
                    copy.Of(write.Key),
                    write.Data is null ? null : copy.Of(write.Data)
                )),
            ],
        };
}
