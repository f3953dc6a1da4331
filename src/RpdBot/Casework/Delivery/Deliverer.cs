using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>Brings slots where they belong, and records what became of each.</summary>
public sealed class Deliverer(
    CaseBook book,
    Outbox outbox,
    WakeupBook wakeups,
    SlotWork work,
    TroubleReports troubles,
    TimeProvider time,
    IOptions<CaseworkOptions> options,
    ILogger<Deliverer> log
)
{
    /// <summary>Does all of a delivery that can be done now; what cannot has a wake-up of its own.</summary>
    public async Task DeliverAsync(Delivery delivery, CancellationToken cancellation)
    {
        var all = true;
        foreach (var leased in delivery.Slots.OrderBy(leased => leased.Slot.Purpose))
        {
            all &= await DeliverAsync(delivery.Case, leased, cancellation);
        }

        if (all)
        {
            await wakeups.CancelAsync(delivery.Tickets, cancellation);
        }
    }

    private async Task<bool> DeliverAsync(CaseReference reference, LeasedSlot leased, CancellationToken cancellation)
    {
        if (time.GetUtcNow() > leased.Slot.LeaseUntil - options.Value.SendWithin)
        {
            return false; // It waited too long: by the time it arrives, somebody else may hold the lease.
        }

        if (await book.ReadAsync(reference, cancellation) is not { } stored)
        {
            return true;
        }

        return await work.DoAsync(stored, leased.Slot, cancellation) switch
        {
            WorkResult.Done done => await FinishAsync(stored, leased, done.Sent, cancellation),
            WorkResult.Later later => await PostponeAsync(reference, leased, later, cancellation),
            WorkResult.NoWay noWay => await ParkAsync(stored, leased, noWay, cancellation),
            _ => true,
        };
    }

    /// <summary>If the case has moved on while the card was on its way, the card is brought up to date at once.</summary>
    private async Task<bool> FinishAsync(
        StoredCase shown,
        LeasedSlot leased,
        SentCard? sent,
        CancellationToken cancellation
    )
    {
        var reference = shown.Case.Reference;
        var finished = await outbox.FinishAsync(reference, leased, sent, cancellation);
        if (
            sent is not null
            && leased.Slot.Purpose == Purpose.Card
            && await book.ReadAsync(reference, cancellation) is { } now
            && now.Case.Revision != shown.Case.Revision
        )
        {
            await outbox.AddAsync(reference, [Slot.Standing], time.GetUtcNow(), cancellation);
        }

        return finished;
    }

    private async Task<bool> PostponeAsync(
        CaseReference reference,
        LeasedSlot leased,
        WorkResult.Later later,
        CancellationToken cancellation
    )
    {
        var slot = leased.Slot;
        var now = time.GetUtcNow();
        var attempts = slot.Attempts + 1;
        var dead = attempts >= options.Value.SendAttempts;
        var left = slot with
        {
            Attempts = attempts,
            Dead = dead,
            LeaseUntil = now,
            NotBefore = now + (later.After ?? Pauses.After(attempts)),
        };
        CaseworkLog.NotSent(log, slot.Purpose, reference.Value, later.Reason, attempts);
        var kept = await outbox.LeaveAsync(reference, leased, left, cancellation);
        if (kept && dead)
        {
            CaseworkLog.GivenUp(log, slot.Purpose, reference.Value, later.Reason);
            await troubles.ReportAsync(reference, slot, Trouble.NoAnswer, cancellation);
        }

        return kept;
    }

    private async Task<bool> ParkAsync(
        StoredCase stored,
        LeasedSlot leased,
        WorkResult.NoWay noWay,
        CancellationToken cancellation
    )
    {
        var reference = stored.Case.Reference;
        await troubles.WaitAsync(reference, leased.Slot, cancellation);
        var kept = await outbox.LeaveAsync(reference, leased, leased.Slot with { Parked = true }, cancellation);
        CaseworkLog.Parked(log, leased.Slot.Purpose, reference.Value);
        await troubles.ReportAsync(reference, leased.Slot, noWay.Trouble, cancellation);
        return kept;
    }
}
