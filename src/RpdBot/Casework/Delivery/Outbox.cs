using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>The slots of cases: who holds them, until when, and what became of them.</summary>
/// <remarks>Whoever leaves a slot behind writes a wake-up for it first.</remarks>
public sealed class Outbox(ITables tables, WakeupBook wakeups, IOptions<CaseworkOptions> options)
{
    private readonly ITable cases = tables.Open(CaseRows.Table);

    /// <summary>Takes every slot that may go now; null when there is none, or another sender was faster.</summary>
    public async Task<Delivery?> ClaimAsync(CaseReference reference, DateTimeOffset now, CancellationToken cancellation)
    {
        var due = (await ReadAsync(reference, cancellation))
            .Where(row => row.Slot.NextMoment <= now)
            .Take(TableLimits.Changes)
            .ToList();
        if (due.Count == 0)
        {
            return null;
        }

        var leaseUntil = now + options.Value.Lease;
        var tickets = await ScheduleAsync(reference, leaseUntil, cancellation);
        var leased = due.ConvertAll(row => row with { Slot = row.Slot with { LeaseUntil = leaseUntil } });
        var changes = leased.ConvertAll(
            RowChange (row) => new RowChange.Replace(row.Slot.Key, row.Slot.ToValues(), row.ETag)
        );
        return await cases.CommitAsync(reference.Value, changes, cancellation) is CommitResult.Committed committed
            ? new(reference, [.. leased.Select(row => row with { ETag = committed.ETags[row.Slot.Key] })], [.. tickets])
            : null;
    }

    /// <summary>When the slots that are left may next be taken.</summary>
    public async Task<IEnumerable<DateTimeOffset>> NextMomentsAsync(
        CaseReference reference,
        CancellationToken cancellation
    ) => (await ReadAsync(reference, cancellation)).Select(row => row.Slot.NextMoment).OfType<DateTimeOffset>();

    /// <summary>The slot is dealt with; with it, where what was sent now stands.</summary>
    /// <returns>False when the slot has been written anew in the meantime: it stays, and goes again.</returns>
    public async Task<bool> FinishAsync(
        CaseReference reference,
        LeasedSlot leased,
        SentCard? sent,
        CancellationToken cancellation
    )
    {
        var delete = new RowChange.Delete(leased.Slot.Key, leased.ETag);
        var write = sent is null ? null : new RowChange.Upsert(leased.Slot.SentKey, sent.ToValues());
        RowChange[] changes = write is null ? [delete] : [delete, write];
        if (await cases.CommitAsync(reference.Value, changes, cancellation) is CommitResult.Committed)
        {
            return true;
        }

        if (write is not null)
        {
            await cases.CommitAsync(reference.Value, [write], cancellation);
        }

        return false;
    }

    /// <summary>The slot waits until a later moment, or for its person, or is given up.</summary>
    /// <returns>False when the slot has been written anew in the meantime.</returns>
    public async Task<bool> LeaveAsync(
        CaseReference reference,
        LeasedSlot leased,
        Slot left,
        CancellationToken cancellation
    )
    {
        if (left.NextMoment is { } next)
        {
            await ScheduleAsync(reference, next, cancellation);
        }

        return await cases.CommitAsync(
                reference.Value,
                [new RowChange.Replace(leased.Slot.Key, left.ToValues(), leased.ETag)],
                cancellation
            ) is CommitResult.Committed;
    }

    /// <summary>Lets the person's parked slots go again, from now on.</summary>
    public async Task UnparkAsync(
        CaseReference reference,
        string personKey,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var parked = (await ReadAsync(reference, cancellation))
            .Where(row => row.Slot.Parked && row.Slot.Person?.Key == personKey)
            .ToList();
        if (parked.Count == 0)
        {
            return;
        }

        await GuardAsync(reference, now, cancellation);
        var changes = parked.ConvertAll(
            RowChange (row) =>
            {
                var free = row.Slot with { Parked = false, NotBefore = now, LeaseUntil = now };
                return new RowChange.Replace(free.Key, free.ToValues(), row.ETag);
            }
        );
        await cases.CommitAsync(reference.Value, changes, cancellation);
    }

    /// <summary>Puts in a slot that no change of the case calls for, such as a card that is to be shown again.</summary>
    public async Task AddAsync(
        CaseReference reference,
        IReadOnlyCollection<Slot> slots,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await GuardAsync(reference, now, cancellation);
        await cases.CommitAsync(
            reference.Value,
            [
                .. slots.Select(slot => new RowChange.Upsert(
                    slot.Key,
                    (slot with { NotBefore = now, LeaseUntil = now }).ToValues()
                )),
            ],
            cancellation
        );
    }

    private async Task<List<LeasedSlot>> ReadAsync(CaseReference reference, CancellationToken cancellation)
    {
        var slots = new List<LeasedSlot>();
        var range = RowRange.Prefix(reference.Value, CaseRows.Outgoing);
        await foreach (var row in cases.ReadAllAsync(range, cancellation))
        {
            slots.Add(new(Slot.Read(row), row.ETag));
        }

        return slots;
    }

    /// <summary>For what may go at once: a sweep can take the row for now before the slot is there, and the guard looks again.</summary>
    private Task<IReadOnlyList<WakeupTicket>> GuardAsync(
        CaseReference reference,
        DateTimeOffset now,
        CancellationToken cancellation
    ) => ScheduleAsync(reference, [now, now + options.Value.Hold], cancellation);

    private Task<IReadOnlyList<WakeupTicket>> ScheduleAsync(
        CaseReference reference,
        DateTimeOffset moment,
        CancellationToken cancellation
    ) => ScheduleAsync(reference, [moment], cancellation);

    private Task<IReadOnlyList<WakeupTicket>> ScheduleAsync(
        CaseReference reference,
        DateTimeOffset[] moments,
        CancellationToken cancellation
    ) => wakeups.ScheduleAsync(CaseWakeups.SubjectOf(reference), moments, Guid.NewGuid().ToString("N"), cancellation);
}
