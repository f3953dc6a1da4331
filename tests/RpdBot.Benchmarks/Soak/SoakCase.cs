using System.Globalization;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Benchmarks.Soak;

/// <summary>All rows of one case.</summary>
internal sealed record SoakCase(
    Case Case,
    Procedure Procedure,
    IReadOnlyList<Row> Events,
    IReadOnlyList<Row> Operations,
    IReadOnlyList<Slot> Slots,
    IReadOnlyList<SentCard> Sent,
    IReadOnlyList<DateTimeOffset> Wakeups
)
{
    public StoredCase Stored => new(Case, Procedure, ETag: "");

    /// <summary>When time changes something by itself, or a slot may be taken; null for never.</summary>
    public DateTimeOffset? NextMoment =>
        CaseMoments
            .Of(Procedure, Case)
            .Select(moment => (DateTimeOffset?)moment)
            .Concat(Slots.Select(slot => slot.NextMoment))
            .Min();

    /// <summary>Every moment at which time would have changed something, at any time of the case's life.</summary>
    public IEnumerable<DateTimeOffset> Moments()
    {
        var state = Case.NotRaised;
        foreach (var row in Events)
        {
            state = state.Apply(CaseRows.ReadEvent(row));
            foreach (var moment in CaseMoments.Of(Procedure, state))
            {
                yield return moment;
            }
        }
    }

    /// <summary>What each change called for, worked out again: a slot as often as there were changes that did.</summary>
    public IEnumerable<Slot> Called()
    {
        var events = Events.Select(CaseRows.ReadEvent).ToList();
        var (before, from) = (Case.NotRaised, 0);
        foreach (var to in Operations.Select(row => (int)row.Values.Number("revision")).Order())
        {
            var happened = events[from..to];
            var after = happened.Aggregate(before, (state, one) => state.Apply(one));
            foreach (var slot in SlotPlan.For(Procedure, before, after, happened))
            {
                yield return slot;
            }

            (before, from) = (after, to);
        }
    }

    /// <summary>
    /// The object ids of people who were asked the same more than once, as whoever was named again; of a case that was
    /// opened again, of everybody who may have been told twice in one minute that it is closed.
    /// </summary>
    public IEnumerable<string> AskedAgain()
    {
        var isReopened = Events.Select(CaseRows.ReadEvent).OfType<Reopened>().Any();
        return Called()
            .Where(slot => slot is { Purpose: Purpose.Card or Purpose.Notice, Person.Entra: not null })
            .GroupBy(slot => slot.Key)
            .Where(same => same.Count() > 1 || (isReopened && same.First().Purpose == Purpose.Notice))
            .Select(same => same.First().Person!.Entra!.Value.ObjectId);
    }

    public static async Task<SoakCase> ReadAsync(IServiceProvider services, string reference)
    {
        var tables = services.GetRequiredService<ITables>();
        var rows = await tables.Open(CaseRows.Table).ReadAllAsync(RowRange.All(reference)).ToListAsync();
        IEnumerable<Row> Of(string prefix) => rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal));
        var @case = CaseRows.ReadHead(rows.Single(row => row.Key == CaseRows.Head));
        var subject = CaseWakeups.SubjectOf(@case.Reference);
        var wakeups = await tables
            .Open(WakeupKey.Table)
            .ReadAllAsync(RowRange.All(WakeupKey.PartitionOf(subject)))
            .ToListAsync();
        return new SoakCase(
            @case,
            services.GetRequiredService<ProcedureCatalogue>().Find(@case.Procedure, @case.Version)!,
            [.. Of("event|")],
            [.. Of("op|")],
            [.. Of(CaseRows.Outgoing).Select(Slot.Read)],
            [.. Of(CaseRows.Sent).Select(SentCard.Read)],
            [.. wakeups.Where(row => WakeupKey.SubjectOf(row.Key) == subject).Select(MomentOf)]
        );
    }

    private static DateTimeOffset MomentOf(Row row) =>
        new(long.Parse(row.Key.Split('|')[0], CultureInfo.InvariantCulture), TimeSpan.Zero);
}
