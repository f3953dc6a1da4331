using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>The slots of cases: who holds them, until when, and what became of them.</summary>
/// <remarks>Whoever leaves a slot behind writes a wake-up for it first.</remarks>
public sealed class Outbox(
    ITables tables,
    WakeupBook wakeups,
    Undelivered undelivered,
    IOptions<CaseworkOptions> options
)
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
            undelivered.Forget(reference, leased.Slot);
            return true;
        }

        if (write is not null)
        {
            await cases.UpsertAsync(reference.Value, [write], cancellation);
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

        var replace = new RowChange.Replace(leased.Slot.Key, left.ToValues(), leased.ETag);
        if (await cases.CommitAsync(reference.Value, [replace], cancellation) is not CommitResult.Committed)
        {
            return false;
        }

        undelivered.Note(reference, left);
        return true;
    }

    /// <summary>Lets the person's slots that are parked or were given up go again, from now on.</summary>
    public async Task FreeAsync(
        CaseReference reference,
        string personKey,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        while (!await TryFreeAsync(reference, personKey, now, cancellation)) { }
    }

    private async Task<bool> TryFreeAsync(
        CaseReference reference,
        string personKey,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var held = (await ReadAsync(reference, cancellation))
            .Where(row => row.Slot is { Parked: true } or { Dead: true } && row.Slot.Person?.Key == personKey)
            .ToList();
        if (held.Count == 0)
        {
            return true;
        }

        await ScheduleAsync(reference, now, cancellation);
        var changes = held.ConvertAll(
            RowChange (row) =>
            {
                var free = row.Slot with
                {
                    Parked = false,
                    Dead = false,
                    Attempts = 0,
                    NotBefore = now,
                    LeaseUntil = now,
                };
                return new RowChange.Replace(free.Key, free.ToValues(), row.ETag);
            }
        );
        return await cases.CommitAsync(reference.Value, changes, cancellation) is CommitResult.Committed;
    }

    /// <summary>Other slots take the place of this one, and are held by the same sender.</summary>
    /// <returns>What it holds now; null when the slot has been written anew in the meantime.</returns>
    public async Task<Delivery?> ReplaceAsync(
        CaseReference reference,
        LeasedSlot leased,
        IEnumerable<Slot> slots,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var leaseUntil = now + options.Value.Lease;
        var tickets = await ScheduleAsync(reference, leaseUntil, cancellation);
        var held = slots.Select(slot => slot with { Since = now, NotBefore = now, LeaseUntil = leaseUntil }).ToList();
        RowChange[] changes =
        [
            new RowChange.Delete(leased.Slot.Key, leased.ETag),
            .. held.Select(slot => new RowChange.Upsert(slot.Key, slot.ToValues())),
        ];
        if (await cases.CommitAsync(reference.Value, changes, cancellation) is not CommitResult.Committed committed)
        {
            return null;
        }

        undelivered.Forget(reference, leased.Slot);
        return new(reference, [.. held.Select(slot => new LeasedSlot(slot, committed.ETags[slot.Key]))], [.. tickets]);
    }

    /// <summary>Puts in a slot that no change of the case calls for, such as a card that is to be shown again.</summary>
    public async Task AddAsync(
        CaseReference reference,
        IReadOnlyCollection<Slot> slots,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await ScheduleAsync(reference, now, cancellation);
        await cases.UpsertAsync(
            reference.Value,
            slots.Select(slot => new RowChange.Upsert(
                slot.Key,
                (slot with { Since = now, NotBefore = now, LeaseUntil = now }).ToValues()
            )),
            cancellation
        );
    }

    /// <summary>Every slot of the case, leased or not.</summary>
    internal Task<IReadOnlyList<LeasedSlot>> ReadAsync(CaseReference reference, CancellationToken cancellation) =>
        cases.ReadRowsAsync(
            reference,
            CaseRows.Outgoing,
            row => new LeasedSlot(Slot.Read(row), row.ETag),
            cancellation
        );

    private Task<IReadOnlyList<WakeupTicket>> ScheduleAsync(
        CaseReference reference,
        DateTimeOffset moment,
        CancellationToken cancellation
    ) => wakeups.ScheduleAsync(CaseWakeups.SubjectOf(reference), [moment], Guid.NewGuid().ToString("N"), cancellation);
}
