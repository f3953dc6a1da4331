using RpdBot.Cases;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>Looks at a case whose moment has come: time first, then what is still to be delivered.</summary>
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
    public async Task<DateTimeOffset?> WakeAsync(string subject, DateTimeOffset now, CancellationToken cancellation)
    {
        if (CaseReference.Read(subject[Prefix.Length..]) is not { } reference)
        {
            return null;
        }

        try
        {
            var next = await WakeAsync(reference, now, cancellation);
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
        CancellationToken cancellation
    )
    {
        if (await book.ReadAsync(reference, cancellation) is not { } stored)
        {
            return null;
        }

        var @case = await LetTimePassAsync(stored, now, cancellation);
        if (await outbox.ClaimAsync(reference, now, cancellation) is { } delivery)
        {
            await deliverer.DeliverAsync(delivery, cancellation);
        }

        return Earliest([
            .. CaseMoments.Of(stored.Procedure, @case),
            .. await outbox.NextMomentsAsync(reference, cancellation),
        ]);
    }

    private async Task<Case> LetTimePassAsync(StoredCase stored, DateTimeOffset now, CancellationToken cancellation)
    {
        var due = CaseMoments.Of(stored.Procedure, stored.Case).Where(moment => moment <= now).ToList();
        if (due.Count == 0)
        {
            return stored.Case;
        }

        var answer = await writer.WriteAsync(
            stored,
            OperationId.Due(due[^1], stored.Case.Revision),
            new LookAtTheClock { By = Actor.Product, At = now },
            cancellation
        );
        return answer is CaseAnswer.Done done ? done.Case : stored.Case;
    }

    private static DateTimeOffset? Earliest(IReadOnlyCollection<DateTimeOffset> moments) =>
        moments.Count == 0 ? null : moments.Min();
}
