using RpdBot.Cases;
using RpdBot.Casework;

namespace RpdBot.Benchmarks.Soak;

/// <summary>What holds of a case and its history.</summary>
internal static class CaseChecks
{
    public static void Check(Checks checks, SoakCase file)
    {
        var (reference, revision) = (file.Case.Reference, file.Case.Revision);
        checks.That(
            "events are numbered without a gap",
            file.Events.Select(row => row.Key).SequenceEqual(Enumerable.Range(1, revision).Select(CaseRows.Event)),
            () => $"{reference} at {revision}"
        );
        checks.That(
            "the events make the case that stands",
            CaseJson.Write(Case.From(file.Events.Select(CaseRows.ReadEvent))) == CaseJson.Write(file.Case),
            () => $"{reference}"
        );
        var done = file.Operations.Select(row => (int)row.Values.Number("revision")).Order().ToList();
        checks.That(
            "each operation changed the case once",
            done.Count == done.Distinct().Count() && done[^1] == revision,
            () => $"{reference}: {string.Join(' ', done)} of {revision}"
        );
        checks.That(
            "a wake-up stands no later than the next moment",
            file.NextMoment is not { } next || file.Wakeups.Any(moment => moment <= next),
            () => $"{reference} at {file.NextMoment:O}"
        );
        checks.That(
            "what is over is woken only at moments that it once had",
            file.NextMoment is not null || !file.Wakeups.Except(file.Moments()).Any(),
            () => $"{reference} at {file.Wakeups.Except(file.Moments()).First():O}"
        );
    }
}
