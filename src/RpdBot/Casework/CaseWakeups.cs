using RpdBot.Cases;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>Looks at a case whose moment has come: time first, then what is still to be delivered.</summary>
/// <remarks>
/// The wake-up that led here stands until this is over, and after it one at the moment that is returned: so what is
/// taken here needs none of its own. All is delivered here, so that a look costs what there is to do and leaves nothing
/// for another one.
/// </remarks>
public sealed class CaseWakeups(CaseBook book, CaseWriter writer, Outbox outbox, Deliverer deliverer, SetAside aside)
    : IWakeupHandler
{
    private const string Prefix = "case|";

    /// <summary>A case that cannot be read is looked at again: a newer version, or a mended row, may read it.</summary>
    private static readonly TimeSpan UntilReadable = TimeSpan.FromMinutes(5);

    /// <summary>The subject under which a case is woken.</summary>
    public static string SubjectOf(CaseReference reference) => $"{Prefix}{reference.Value}";

    /// <inheritdoc/>
    public bool Handles(string subject) => subject.StartsWith(Prefix, StringComparison.Ordinal);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> WakeAsync(string subject, DateTimeOffset now, CancellationToken cancellation) =>
        WakeAsync(subject, now, recovers: false, cancellation);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> RecoverAsync(string subject, DateTimeOffset now, CancellationToken cancellation) =>
        WakeAsync(subject, now, recovers: true, cancellation);

    private async Task<DateTimeOffset?> WakeAsync(
        string subject,
        DateTimeOffset now,
        bool recovers,
        CancellationToken cancellation
    )
    {
        if (CaseReference.Read(subject[Prefix.Length..]) is not { } reference)
        {
            return null;
        }

        try
        {
            var next = await WakeAsync(reference, now, recovers, cancellation);
            aside.Forget(reference);
            return next;
        }
        catch (UnreadableCaseException fault)
        {
            aside.Note(fault);
            return now + UntilReadable;
        }
    }

    private async Task<DateTimeOffset?> WakeAsync(
        CaseReference reference,
        DateTimeOffset now,
        bool recovers,
        CancellationToken cancellation
    )
    {
        // The case is read after its slots: what is drawn from it then knows all that called for them.
        var rows = await outbox.ReadAsync(reference, cancellation);
        if (await book.ReadAsync(reference, cancellation) is not { } read)
        {
            return null;
        }

        var (stored, mine) = await LetTimePassAsync(read, now, cancellation);
        rows = rows.Without(mine.Slots.Select(leased => leased.Slot.Key));
        var looks = recovers && mine.Slots.IsEmpty;
        if (await outbox.TakeAsync(reference, rows, now, looks, cancellation) is not { } taken)
        {
            rows = await outbox.ReadAsync(reference, cancellation); // Another sender has it, and says until when.
            taken = new Delivery(reference, [], []);
        }

        var delivery = taken with
        {
            Slots = taken.Slots.AddRange(mine.Slots),
            Tickets = mine.Tickets,
            Recovers = recovers,
        };
        var written = taken.Slots.IsEmpty ? stored : null;
        var left = await deliverer.DeliverAsync(delivery, written, rows.Cards, cancellation);
        var held = delivery.Slots.Select(leased => leased.Slot.Key).ToHashSet(StringComparer.Ordinal);
        var others = rows.Slots.Select(row => row.Slot).Where(slot => !held.Contains(slot.Key));
        return others
            .Select(slot => slot.NextMoment)
            .Append(left.Next)
            .Concat(CaseMoments.Of(stored.Procedure, stored.Case).Select(moment => (DateTimeOffset?)moment))
            .Min();
    }

    /// <summary>The case once what is due has passed, and what that calls for.</summary>
    private async Task<(StoredCase Stored, Delivery Mine)> LetTimePassAsync(
        StoredCase stored,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var nothing = new Delivery(stored.Case.Reference, [], []);
        var due = CaseMoments.Of(stored.Procedure, stored.Case).Where(moment => moment <= now).ToList();
        if (due.Count == 0)
        {
            return (stored, nothing);
        }

        var (answer, made) = await writer.WriteHereAsync(
            stored,
            OperationId.Due(due[^1], stored.Case.Revision),
            new LookAtTheClock { By = Actor.Product, At = now },
            cancellation
        );
        return made is not null ? (made.Stored, made.Delivery)
            : answer is CaseAnswer.Done done ? (new(done.Case, done.Procedure, ETag: ""), nothing)
            : (stored, nothing);
    }
}
