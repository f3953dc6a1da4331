using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>Brings slots where they belong, and records what became of each.</summary>
public sealed class Deliverer(
    CaseBook book,
    Outbox outbox,
    SentCards sent,
    WakeupBook wakeups,
    SlotWork work,
    RefreshWork refresh,
    TroubleReports troubles,
    DeliveryQueue queue,
    TimeProvider time,
    IOptions<CaseworkOptions> options,
    ILogger<Deliverer> log
)
{
    /// <summary>Does all of a delivery that can be done now; what cannot has a wake-up of its own.</summary>
    public Task<Remainder> DeliverAsync(Delivery delivery, CancellationToken cancellation) =>
        DeliverAsync(delivery, new DeliveryRound(book, sent, delivery), cancellation);

    /// <summary>Does the same where the cards that stand have been read.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="written">The case, where all slots were written together with it; else it is read once more.</param>
    /// <param name="standing">The cards.</param>
    /// <param name="cancellation">Stops between two slots.</param>
    public Task<Remainder> DeliverAsync(
        Delivery delivery,
        StoredCase? written,
        IEnumerable<SentCard> standing,
        CancellationToken cancellation
    ) => DeliverAsync(delivery, new DeliveryRound(book, sent, delivery).Knowing(written, standing), cancellation);

    private async Task<Remainder> DeliverAsync(Delivery delivery, DeliveryRound round, CancellationToken cancellation)
    {
        var left = Remainder.Nothing;
        foreach (var leased in delivery.Slots.OrderBy(leased => leased.Slot.Purpose))
        {
            cancellation.ThrowIfCancellationRequested();
            left = left.And(await DeliverAsync(round, leased, CancellationToken.None)); // a send is not broken off
        }

        left = left.And(await RecordAsync(round, posted: null, CancellationToken.None));
        if (left.IsSettled)
        {
            await wakeups.CancelAsync(delivery.Tickets, cancellation);
        }

        return left;
    }

    private async Task<Remainder> DeliverAsync(DeliveryRound round, LeasedSlot leased, CancellationToken cancellation)
    {
        if (time.GetUtcNow() > leased.Slot.LeaseUntil - options.Value.SendWithin)
        {
            // It waited too long: by the time it arrives, somebody else may hold the lease. The sweep has it.
            return new(IsSettled: false, leased.Slot.LeaseUntil);
        }

        if (await round.CaseAsync(cancellation) is not { } stored)
        {
            return Remainder.Nothing;
        }

        if (leased.Slot.Purpose == Purpose.Refresh)
        {
            return await RefreshAsync(round, leased, cancellation);
        }

        var result = await work.DoAsync(round, stored, leased.Slot, cancellation);
        round.Did(leased.Slot);
        return result switch
        {
            WorkResult.Done done => await FinishAsync(round, leased, done.Sent, cancellation),
            WorkResult.Instead instead => await ReplaceAsync(round.Reference, leased, instead.Slots, cancellation),
            WorkResult.Later later => await PostponeAsync(round.Reference, leased, later, cancellation),
            WorkResult.NoWay noWay => await ParkAsync(round.Reference, leased, noWay, cancellation),
            _ => Remainder.Nothing,
        };
    }

    /// <summary>What was sent is recorded at once; what sent nothing may wait for that, since doing it again does no harm.</summary>
    private Task<Remainder> FinishAsync(
        DeliveryRound round,
        LeasedSlot leased,
        SentCard? card,
        CancellationToken cancellation
    )
    {
        round.Settle(leased);
        return leased.Slot.Purpose is Purpose.Card or Purpose.Notice or Purpose.Mail
            ? RecordAsync(round, card, cancellation)
            : Task.FromResult(Remainder.Nothing);
    }

    private async Task<Remainder> RecordAsync(DeliveryRound round, SentCard? posted, CancellationToken cancellation)
    {
        var recorded = await outbox.FinishAsync(round.Reference, round.Settled, posted, put: [], cancellation);
        round.Recorded(recorded.Posted);
        return Remainder.Nothing with { IsSettled = recorded.All };
    }

    private async Task<Remainder> RefreshAsync(DeliveryRound round, LeasedSlot leased, CancellationToken cancellation)
    {
        var (all, failed) = await refresh.DoAsync(round, leased, cancellation);
        var left = Remainder.Nothing with { IsSettled = all };
        return failed switch
        {
            WorkResult.Later later => left.And(await PostponeAsync(round.Reference, leased, later, cancellation)),
            WorkResult.NoWay noWay => left.And(await ParkAsync(round.Reference, leased, noWay, cancellation)),
            _ => left,
        };
    }

    private async Task<Remainder> ReplaceAsync(
        CaseReference reference,
        LeasedSlot leased,
        IReadOnlyCollection<Slot> slots,
        CancellationToken cancellation
    )
    {
        if (await outbox.ReplaceAsync(reference, leased, slots, time.GetUtcNow(), cancellation) is not { } delivery)
        {
            return Remainder.Nothing with { IsSettled = false };
        }

        queue.Offer(delivery);
        return Remainder.Nothing;
    }

    private async Task<Remainder> PostponeAsync(
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
        if (dead)
        {
            // Before it is given up: once it is, nobody looks at it again who could report it.
            CaseworkLog.GivenUp(log, slot.Purpose, reference.Value, later.Reason);
            var trouble = slot.Purpose == Purpose.Mail ? Trouble.NoMail : Trouble.NoAnswer;
            await troubles.ReportAsync(reference, slot, trouble, cancellation);
        }

        var kept = await outbox.LeaveAsync(reference, leased, left, cancellation);
        return new(kept, kept ? left.NextMoment : null);
    }

    private async Task<Remainder> ParkAsync(
        CaseReference reference,
        LeasedSlot leased,
        WorkResult.NoWay noWay,
        CancellationToken cancellation
    )
    {
        // Parked last: once it is, nobody looks at it again who could report it.
        await troubles.WaitAsync(reference, leased.Slot, cancellation);
        await troubles.ReportAsync(reference, leased.Slot, noWay.Trouble, cancellation);
        CaseworkLog.Parked(log, leased.Slot.Purpose, reference.Value);
        var kept = await outbox.LeaveAsync(reference, leased, leased.Slot with { Parked = true }, cancellation);
        await troubles.FreeIfCameBackAsync(reference, leased.Slot, cancellation);
        return Remainder.Nothing with { IsSettled = kept };
    }
}
