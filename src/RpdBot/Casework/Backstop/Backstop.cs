using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.People;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>Looks at every case, whatever its wake-ups say, and mends what should never have come about.</summary>
/// <remarks>
/// The write path keeps all of this true by itself. The backstop is for what nobody has thought of: a row that was
/// deleted by hand, a store that was brought back from a copy, a fault of an older version. It adds wake-ups and
/// register rows, which do no harm where they were not needed, and changes nothing else.
/// </remarks>
public sealed class Backstop(
    CaseBook book,
    Outbox outbox,
    WakeupBook wakeups,
    RegisterBook register,
    Partnerships partnerships,
    SetAside aside,
    Undelivered undelivered,
    TimeProvider time,
    IOptions<BackstopOptions> options,
    ILogger<Backstop> log
)
{
    /// <summary>What the last whole look found; null before there was one.</summary>
    public BackstopReport? Last { get; private set; }

    /// <summary>Looks once at every case.</summary>
    public async Task<BackstopReport> LookAsync(CancellationToken cancellation)
    {
        // Read before the cases: a row that is served meanwhile costs at worst a wake-up for nothing.
        var known = await wakeups.EarliestAsync(cancellation);
        var report = BackstopReport.Nothing;
        var left = new List<LeftSlot>();
        await foreach (var reference in book.AllAsync(cancellation))
        {
            report += await TryLookAsync(reference, known, left, cancellation);
        }

        undelivered.Replace(left);
        var mended = report.Woken + report.Registered;
        CaseworkLog.LookedAtAll(log, report.Cases, mended, report.Unlike, report.SetAside);
        return Last = report;
    }

    private async Task<BackstopReport> TryLookAsync(
        CaseReference reference,
        IReadOnlyDictionary<string, DateTimeOffset> known,
        List<LeftSlot> left,
        CancellationToken cancellation
    )
    {
        var one = BackstopReport.Nothing with { Cases = 1 };
        try
        {
            return await book.ReadAsync(reference, cancellation) is { } stored
                ? await LookAsync(one, stored, known, left, cancellation)
                : one;
        }
        catch (UnreadableCaseException fault)
        {
            aside.Note(fault);
            return one with { SetAside = 1 };
        }
        catch (StoreException fault)
        {
            CaseworkLog.NotLookedAt(log, fault, reference.Value);
            return one with { Failed = 1 };
        }
    }

    private async Task<BackstopReport> LookAsync(
        BackstopReport one,
        StoredCase stored,
        IReadOnlyDictionary<string, DateTimeOffset> known,
        List<LeftSlot> left,
        CancellationToken cancellation
    )
    {
        var reference = stored.Case.Reference;
        var slots = (await outbox.ReadAsync(reference, cancellation)).Slots;
        left.AddRange(slots.Where(row => row.Slot.IsLeft).Select(row => new LeftSlot(reference, row.Slot)));
        var woken = await WakeAsync(stored, slots, known, cancellation);
        var unlike = !await IsWhatHappenedAsync(stored, cancellation);
        var registered = await RegisterAsync(stored, slots, cancellation);
        aside.Forget(reference);
        return one with { Woken = woken ? 1 : 0, Unlike = unlike ? 1 : 0, Registered = registered ? 1 : 0 };
    }

    /// <summary>Sees to it that the case is looked at no later than at its next moment.</summary>
    private async Task<bool> WakeAsync(
        StoredCase stored,
        IEnumerable<LeasedSlot> slots,
        IReadOnlyDictionary<string, DateTimeOffset> known,
        CancellationToken cancellation
    )
    {
        var moments = slots
            .Select(row => row.Slot.NextMoment)
            .OfType<DateTimeOffset>()
            .Concat(CaseMoments.Of(stored.Procedure, stored.Case))
            .ToList();
        var subject = CaseWakeups.SubjectOf(stored.Case.Reference);
        if (moments.Count == 0 || (known.TryGetValue(subject, out var earliest) && earliest <= moments.Min()))
        {
            return false;
        }

        await wakeups.ScheduleAsync(subject, [moments.Min()], Guid.NewGuid().ToString("N"), cancellation);
        CaseworkLog.WakeupMissing(log, stored.Case.Reference.Value);
        return true;
    }

    /// <summary>Whether the case is what its events make of it; one that is being changed is left to the next look.</summary>
    private async Task<bool> IsWhatHappenedAsync(StoredCase stored, CancellationToken cancellation)
    {
        var reference = stored.Case.Reference;
        var events = await book.HistoryAsync(reference, cancellation);
        if (
            CaseJson.Write(Case.From(events)) == CaseJson.Write(stored.Case)
            || (await book.ReadAsync(reference, cancellation))?.ETag != stored.ETag
        )
        {
            return true;
        }

        CaseworkLog.Unlike(log, reference.Value);
        return false;
    }

    private async Task<bool> RegisterAsync(
        StoredCase stored,
        IEnumerable<LeasedSlot> slots,
        CancellationToken cancellation
    )
    {
        if (
            partnerships.Following(stored.Procedure, stored.Case.Partnership) is not { } partnership
            || slots.Any(row => row.Slot is { Purpose: Purpose.Register, Dead: false })
        )
        {
            return false;
        }

        var entry = RegisterEntries.Of(stored.Procedure, stored.Case);
        var isLongOver = entry.IsOver && LastAnswer(stored.Case) < time.GetUtcNow() - options.Value.TombstoneLife;
        var written = await register.ReconcileAsync(partnership, entry, isLongOver, cancellation);
        if (written)
        {
            CaseworkLog.RegisterBehind(log, stored.Case.Reference.Value);
        }

        return written;
    }

    private static DateTimeOffset LastAnswer(Case @case) =>
        @case.Done.Select(done => done.At).Append(@case.Closing?.At ?? @case.RaisedAt).Max();
}
