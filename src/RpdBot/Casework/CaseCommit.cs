using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>Writes a change: first its wake-ups, then everything else at once.</summary>
public sealed class CaseCommit(ITables tables, WakeupBook wakeups, TimeProvider time, IOptions<CaseworkOptions> options)
{
    private readonly ITable cases = tables.Open(CaseRows.Table);

    /// <summary>Makes the change, or nothing at all.</summary>
    /// <returns>What was made; null when somebody else wrote to the case in the meantime.</returns>
    /// <exception cref="StoreException">It is not known whether the change was made.</exception>
    public async Task<Made?> MakeAsync(Change change, CancellationToken cancellation)
    {
        var after = change.After;
        var slots = SlotPlan.For(change.Procedure, change.Before, after, change.Events);
        if (change.Standing is { } standing)
        {
            slots = slots.RemoveAll(slot => slot.SentKey == SentCards.KeyOf(standing));
        }

        while (true)
        {
            var now = time.GetUtcNow();
            var leaseUntil = now + options.Value.Lease;
            var tickets = await ScheduleAsync(change, after, slots, now, cancellation);
            if (time.GetUtcNow() - now > options.Value.CommitWithin)
            {
                continue; // The wake-ups are too old to lean on.
            }

            var leased = slots
                .Select(slot => slot with { Since = now, LeaseUntil = leaseUntil, NotBefore = now })
                .ToList();
            return
                await cases.CommitAsync(change.Reference.Value, [.. Rows(change, after, leased, now)], cancellation)
                    is CommitResult.Committed committed
                ? Made(change, after, leased, committed, tickets)
                : null;
        }
    }

    private async Task<IReadOnlyList<WakeupTicket>> ScheduleAsync(
        Change change,
        Case after,
        ImmutableArray<Slot> slots,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var hold = now + options.Value.Hold;
        var known = CaseMoments.Of(change.Procedure, change.Before);
        var moments = CaseMoments.Of(change.Procedure, after).Except(known).ToList();
        var guards = slots.IsEmpty ? [hold] : new[] { hold, now + options.Value.Lease };
        if (moments.Exists(moment => moment <= hold))
        {
            // A sweep can take the row of a near moment before the change is there, and see nothing: one more look.
            moments.Add(hold);
        }

        var tickets = await wakeups.ScheduleAsync(
            CaseWakeups.SubjectOf(change.Reference),
            moments,
            [.. guards.Except(moments)],
            Guid.NewGuid().ToString("N"),
            cancellation
        );
        return tickets.Guards;
    }

    private static IEnumerable<RowChange> Rows(Change change, Case after, List<Slot> slots, DateTimeOffset now)
    {
        var head = CaseRows.HeadOf(after);
        yield return change.Stored is { } stored
            ? new RowChange.Replace(CaseRows.Head, head, stored.ETag)
            : new RowChange.Insert(CaseRows.Head, head);
        yield return new RowChange.Insert(
            CaseRows.Operation(change.Operation),
            CaseRows.OperationOf(after.Revision, now)
        );
        foreach (var (index, happened) in change.Events.Index())
        {
            yield return new RowChange.Insert(
                CaseRows.Event(change.Before.Revision + index + 1),
                CaseRows.EventOf(happened)
            );
        }

        if (change.Standing is { } standing)
        {
            yield return new RowChange.Upsert(SentCards.KeyOf(standing), standing.ToValues());
        }

        foreach (var slot in slots)
        {
            yield return new RowChange.Upsert(slot.Key, slot.ToValues());
        }
    }

    private static Made Made(
        Change change,
        Case after,
        List<Slot> slots,
        CommitResult.Committed committed,
        IReadOnlyList<WakeupTicket> tickets
    ) =>
        new(
            new StoredCase(after, change.Procedure, committed.ETags[CaseRows.Head]),
            new Delivery(
                change.Reference,
                [.. slots.Select(slot => new LeasedSlot(slot, committed.ETags[slot.Key]))],
                [.. tickets]
            )
        );
}

/// <summary>A change that was made.</summary>
/// <param name="Stored">The case after it.</param>
/// <param name="Delivery">What is to be brought where now.</param>
public sealed record Made(StoredCase Stored, Delivery Delivery);
