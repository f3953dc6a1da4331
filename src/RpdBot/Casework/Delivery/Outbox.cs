using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>The slots of cases: who holds them, until when, and what became of them.</summary>
/// <remarks>
/// Whoever leaves a slot behind writes a wake-up for it first. Whoever sends a card holds the slot that keeps the
/// case's cards up to date as well, so that a card which was overtaken on its way is put right before the sender is done.
/// </remarks>
public sealed class Outbox(
    ITables tables,
    WakeupBook wakeups,
    Undelivered undelivered,
    IOptions<CaseworkOptions> options
)
{
    private readonly ITable cases = tables.Open(CaseRows.Table);

    /// <summary>All slots of the case, and the cards that stand: their rows lie next to each other.</summary>
    /// <exception cref="UnreadableCaseException">One of the rows cannot be read.</exception>
    public Task<OutboxRows> ReadAsync(CaseReference reference, CancellationToken cancellation) =>
        CaseRows.ReadingAsync(reference, () => ReadRowsAsync(reference, cancellation));

    private async Task<OutboxRows> ReadRowsAsync(CaseReference reference, CancellationToken cancellation)
    {
        var rows = RowRange.Prefix(reference.Value, CaseRows.Sent) with { From = CaseRows.Outgoing };
        var (slots, cards) = (new List<LeasedSlot>(), new List<SentCard>());
        await foreach (var row in cases.ReadAllAsync(rows, cancellation))
        {
            if (row.Key.StartsWith(CaseRows.Sent, StringComparison.Ordinal))
            {
                cards.Add(SentCard.Read(row));
            }
            else if (row.Key.StartsWith(CaseRows.Outgoing, StringComparison.Ordinal))
            {
                slots.Add(new(Slot.Read(row), row.ETag));
            }
        }

        return new([.. slots], [.. cards]);
    }

    /// <summary>Takes every slot that may go now; null when there is none, or another sender was faster.</summary>
    public async Task<Delivery?> ClaimAsync(CaseReference reference, DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = await ReadAsync(reference, cancellation);
        if (!rows.Slots.Any(row => row.Slot.NextMoment <= now))
        {
            return null;
        }

        var tickets = await GuardAsync(reference, [now + options.Value.Lease], cancellation);
        return await TakeAsync(reference, rows, now, recovers: false, cancellation) is { } taken
            ? taken with
            {
                Tickets = [.. tickets],
            }
            : null;
    }

    /// <summary>Takes every slot that may go now, under a wake-up that stands until the caller has looked again.</summary>
    /// <param name="reference">The case.</param>
    /// <param name="rows">Its slots as they were read.</param>
    /// <param name="now">The moment of taking.</param>
    /// <param name="recovers">Whether a sender has vanished: then there is a look at the cards to take, if nothing else.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <returns>None, when there is none; null when another sender was faster.</returns>
    public async Task<Delivery?> TakeAsync(
        CaseReference reference,
        OutboxRows rows,
        DateTimeOffset now,
        bool recovers,
        CancellationToken cancellation
    )
    {
        var leaseUntil = now + options.Value.Lease;
        var due = rows.Slots.Where(row => row.Slot.NextMoment <= now).Take(TableLimits.Changes - 1).ToList();
        var taken = due.ConvertAll(row => row.Slot with { LeaseUntil = leaseUntil });
        var changes = due.Zip(
                taken,
                RowChange (row, slot) => new RowChange.Replace(slot.Key, slot.ToValues(), row.ETag)
            )
            .ToList();
        if (
            (NeedsRefresh(taken) || (recovers && rows.Slots.IsEmpty && !rows.Cards.IsEmpty))
            && Slot.Standing with { Since = now, NotBefore = now, LeaseUntil = leaseUntil } is var refresh
        )
        {
            taken.Add(refresh);
            changes.Add(new RowChange.Upsert(refresh.Key, refresh.ToValues()));
        }

        return changes.Count == 0
            ? new Delivery(reference, [], [])
            : await LeaseAsync(reference, taken, changes, cancellation);
    }

    /// <summary>Puts in slots that no change of the case calls for, such as a card that is to be shown again.</summary>
    /// <returns>The slots, held by the caller; null when it is not so.</returns>
    public async Task<Delivery?> AddAsync(
        CaseReference reference,
        IReadOnlyCollection<Slot> slots,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var leaseUntil = now + options.Value.Lease;
        var tickets = await GuardAsync(reference, [leaseUntil, now + options.Value.Hold], cancellation);
        var all = NeedsRefresh(slots) ? slots.Append(Slot.Standing) : slots;
        var leased = all.Select(slot => slot with { Since = now, NotBefore = now, LeaseUntil = leaseUntil }).ToList();
        var changes = leased.ConvertAll(RowChange (slot) => new RowChange.Upsert(slot.Key, slot.ToValues()));
        return await LeaseAsync(reference, leased, changes, cancellation) is { } added
            ? added with
            {
                Tickets = [.. tickets],
            }
            : null;
    }

    /// <summary>These slots are dealt with; with them, where what was sent now stands.</summary>
    /// <param name="reference">The case.</param>
    /// <param name="dealtWith">The slots.</param>
    /// <param name="posted">A card that has a new place: it is remembered, whatever others remember of it.</param>
    /// <param name="put">Cards that were put in the place of older drawings.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public async Task<Recorded> FinishAsync(
        CaseReference reference,
        IEnumerable<LeasedSlot> dealtWith,
        SentCard? posted,
        IEnumerable<SentCard> put,
        CancellationToken cancellation
    )
    {
        var done = new Recorded(All: true, IsContested: false, Posted: posted);
        var changes = dealtWith
            .Select(RowChange (leased) => new RowChange.Delete(leased.Slot.Key, leased.ETag))
            .Concat((posted is null ? put : put.Append(posted)).Select(SentCards.Write))
            .ToDictionary(change => change.Key, StringComparer.Ordinal);
        while (changes.Count > 0)
        {
            var result = await cases.CommitAsync(reference.Value, [.. changes.Values], cancellation);
            if (result is CommitResult.Committed committed)
            {
                Forget(reference, changes.Values);
                return done with { Posted = done.Posted?.Written(committed.ETags[SentCards.KeyOf(done.Posted)]) };
            }

            var refused = changes[((CommitResult.Refused)result).Key];
            changes.Remove(refused.Key);
            if (done.Posted is { } card && SentCards.KeyOf(card) == refused.Key)
            {
                done = done with { Posted = await MeanwhileAsync(reference, card, cancellation) };
                changes.Add(refused.Key, SentCards.Write(done.Posted));
            }
            else if (refused is RowChange.Delete)
            {
                done = done with { All = false };
            }
            else
            {
                // Its sender looks again, and until then the slot that calls for that stays.
                done = done with
                {
                    IsContested = true,
                };
                changes.Remove(Slot.Standing.Key);
            }
        }

        return done;
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
            await ScheduleAsync(reference, [next], cancellation);
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
            .Slots.Where(row => row.Slot is { Parked: true } or { Dead: true } && row.Slot.Person?.Key == personKey)
            .ToList();
        if (held.Count == 0)
        {
            return true;
        }

        await ScheduleAsync(reference, [now, now + options.Value.Hold], cancellation);
        var changes = held.ConvertAll(
            RowChange (row) => new RowChange.Replace(row.Slot.Key, Free(row.Slot, now).ToValues(), row.ETag)
        );
        return await cases.CommitAsync(reference.Value, changes, cancellation) is CommitResult.Committed;
    }

    /// <summary>Other slots take the place of one, and are held by the same sender.</summary>
    /// <returns>What it holds now; null when the slot has been written anew in the meantime.</returns>
    public async Task<Delivery?> ReplaceAsync(
        CaseReference reference,
        LeasedSlot leased,
        IReadOnlyCollection<Slot> slots,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var leaseUntil = now + options.Value.Lease;
        var tickets = await GuardAsync(reference, [leaseUntil, now + options.Value.Hold], cancellation);
        var all = NeedsRefresh(slots) ? slots.Append(Slot.Standing) : slots;
        var held = all.Select(slot => slot with { Since = now, NotBefore = now, LeaseUntil = leaseUntil }).ToList();
        var changes = held.ConvertAll(RowChange (slot) => new RowChange.Upsert(slot.Key, slot.ToValues()));
        changes.Add(new RowChange.Delete(leased.Slot.Key, leased.ETag));
        if (await LeaseAsync(reference, held, changes, cancellation) is not { } delivery)
        {
            return null;
        }

        undelivered.Forget(reference, leased.Slot.Key);
        return delivery with { Tickets = [.. tickets] };
    }

    private void Forget(CaseReference reference, IEnumerable<RowChange> made)
    {
        foreach (var gone in made.OfType<RowChange.Delete>())
        {
            undelivered.Forget(reference, gone.Key);
        }
    }

    private static Slot Free(Slot slot, DateTimeOffset now) =>
        slot with
        {
            Parked = false,
            Dead = false,
            Attempts = 0,
            NotBefore = now,
            LeaseUntil = now,
        };

    private static bool NeedsRefresh(IReadOnlyCollection<Slot> slots) =>
        slots.Any(slot => slot.Purpose == Purpose.Card) && slots.All(slot => slot.Purpose != Purpose.Refresh);

    private async Task<Delivery?> LeaseAsync(
        CaseReference reference,
        IEnumerable<Slot> slots,
        IReadOnlyList<RowChange> changes,
        CancellationToken cancellation
    ) =>
        await cases.CommitAsync(reference.Value, changes, cancellation) is CommitResult.Committed committed
            ? new(reference, [.. slots.Select(slot => new LeasedSlot(slot, committed.ETags[slot.Key]))], [])
            : null;

    private async Task<SentCard> MeanwhileAsync(
        CaseReference reference,
        SentCard sent,
        CancellationToken cancellation
    ) =>
        sent.Onto(
            await cases.GetAsync(reference.Value, SentCards.KeyOf(sent), cancellation) is { } row
                ? SentCard.Read(row)
                : null
        );

    /// <summary>Writes a wake-up at each moment; one of them after <c>Hold</c>, where nothing else looks after what follows.</summary>
    private Task<IReadOnlyList<WakeupTicket>> ScheduleAsync(
        CaseReference reference,
        IReadOnlyCollection<DateTimeOffset> moments,
        CancellationToken cancellation
    ) => wakeups.ScheduleAsync(CaseWakeups.SubjectOf(reference), moments, Guid.NewGuid().ToString("N"), cancellation);

    /// <summary>Writes wake-ups that stand in for a sender, who takes them back.</summary>
    private Task<IReadOnlyList<WakeupTicket>> GuardAsync(
        CaseReference reference,
        IReadOnlyCollection<DateTimeOffset> moments,
        CancellationToken cancellation
    ) => wakeups.GuardAsync(CaseWakeups.SubjectOf(reference), moments, cancellation);
}
