using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Wakeups;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Everything that is stored of one case, read behind the bot's back.</summary>
internal sealed class CaseFile
{
    private CaseFile(StoredRows rows, StoredRow head, ProcedureCatalogue procedures)
    {
        var partition = head.Partition;
        Case = CaseRows.ReadHead(head.Row);
        Procedure = procedures.Find(Case.Procedure, Case.Version)!;
        Events = [.. rows.Of(CaseRows.Table, partition, "event|")];
        Operations = [.. rows.Of(CaseRows.Table, partition, "op|")];
        Slots = [.. rows.Of(CaseRows.Table, partition, CaseRows.Outgoing).Select(row => Slot.Read(row.Row))];
        Sent = [.. rows.Of(CaseRows.Table, partition, CaseRows.Sent).Select(row => SentCard.Read(row.Row))];
        Subject = CaseWakeups.SubjectOf(Case.Reference);
        Wakeups = MomentsOf(rows, Subject);
    }

    public Case Case { get; }

    public Procedure Procedure { get; }

    public ImmutableArray<StoredRow> Events { get; }

    public ImmutableArray<StoredRow> Operations { get; }

    public ImmutableArray<Slot> Slots { get; }

    public ImmutableArray<SentCard> Sent { get; }

    public string Subject { get; }

    /// <summary>When it will be looked at, earliest first.</summary>
    public ImmutableArray<DateTimeOffset> Wakeups { get; }

    /// <summary>When the last thing happened.</summary>
    public DateTimeOffset LastEvent => Events[^1].Row.Values.Instant("at");

    public StoredCase Stored => new(Case, Procedure, "");

    /// <summary>The earliest moment at which something changes by itself, or a slot may be taken.</summary>
    public DateTimeOffset? NextMoment =>
        CaseMoments
            .Of(Procedure, Case)
            .Select(DateTimeOffset? (moment) => moment)
            .Concat(Slots.Select(slot => slot.NextMoment))
            .Min();

    /// <summary>Every case of a store.</summary>
    public static ImmutableArray<CaseFile> AllIn(StoredRows rows, ProcedureCatalogue procedures) =>
        [
            .. rows.Of(CaseRows.Table)
                .Where(row => row.Key == CaseRows.Head)
                .Select(head => new CaseFile(rows, head, procedures)),
        ];

    /// <summary>The moments at which a subject will be looked at, earliest first.</summary>
    public static ImmutableArray<DateTimeOffset> MomentsOf(StoredRows rows, string subject) =>
        [
            .. rows.Of(WakeupKey.Table)
                .Where(row => WakeupKey.SubjectOf(row.Key) == subject)
                .Select(row => MomentIn(row.Key))
                .Order(),
        ];

    /// <summary>The moment that a wake-up's key names.</summary>
    public static DateTimeOffset MomentIn(string key) =>
        new(long.Parse(key.Split('|')[0], System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);
}
