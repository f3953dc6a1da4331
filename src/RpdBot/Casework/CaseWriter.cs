using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>Carries out commands: read, decide, write the wake-ups, commit, hand over what is to be delivered.</summary>
/// <remarks>
/// The order is what keeps anything from being lost. The wake-ups stand before the change that needs them, so a writer
/// that vanishes at any point leaves at worst a look at nothing. The change, its events, what is to be delivered and
/// the name of the operation are one commit, so a second try of the same operation finds that it was done.
/// </remarks>
public sealed class CaseWriter(
    CaseBook book,
    CaseCommit commit,
    ProcedureCatalogue procedures,
    DeliveryQueue queue,
    CaseworkMeter meter,
    IOptions<CaseworkOptions> options
)
{
    /// <summary>Carries out a command.</summary>
    /// <param name="reference">The case; for a new one, the reference drawn.</param>
    /// <param name="operation">The name of what is done: doing it again changes nothing and gives the same answer.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="cancellation">Stops the waiting; what was begun may still be done.</param>
    /// <param name="standing">A card that already stands and is to show the case from now on.</param>
    /// <exception cref="StoreException">The store does not answer; what was asked may or may not have been done.</exception>
    public async Task<CaseAnswer> WriteAsync(
        CaseReference reference,
        OperationId operation,
        CaseCommand command,
        CancellationToken cancellation,
        SentCard? standing = null
    )
    {
        var wish = new Wish(reference, operation, command, standing, Later);
        return await WriteAsync(await book.ReadAsync(reference, cancellation), wish, cancellation);
    }

    /// <summary>Carries out a command on a case that this turn has already read, so that it is not read again.</summary>
    /// <inheritdoc cref="WriteAsync(CaseReference, OperationId, CaseCommand, CancellationToken, SentCard)"/>
    public Task<CaseAnswer> WriteAsync(
        StoredCase stored,
        OperationId operation,
        CaseCommand command,
        CancellationToken cancellation
    ) => WriteAsync(stored, new Wish(stored.Case.Reference, operation, command, Standing: null, Later), cancellation);

    /// <summary>Carries out a command, and leaves it to the caller to deliver what it calls for.</summary>
    /// <returns>The answer; and what was made of the case, unless it had been done before.</returns>
    /// <inheritdoc cref="WriteAsync(CaseReference, OperationId, CaseCommand, CancellationToken, SentCard)"/>
    public async Task<(CaseAnswer Answer, Made? Made)> WriteHereAsync(
        StoredCase stored,
        OperationId operation,
        CaseCommand command,
        CancellationToken cancellation
    )
    {
        Made? mine = null;
        var wish = new Wish(stored.Case.Reference, operation, command, Standing: null, made => mine = made);
        return (await WriteAsync(stored, wish, cancellation), mine);
    }

    private void Later(Made made) => queue.Offer(made.Delivery with { Known = made.Stored });

    private async Task<CaseAnswer> WriteAsync(StoredCase? stored, Wish wish, CancellationToken cancellation)
    {
        for (var left = options.Value.Tries; left > 0; left--)
        {
            if (await AttemptAsync(stored, wish, cancellation) is { } answer)
            {
                return answer;
            }

            stored = await book.ReadAsync(wish.Reference, cancellation);
        }

        throw new StoreException("Others kept writing to the same case.");
    }

    private async Task<CaseAnswer?> AttemptAsync(StoredCase? stored, Wish wish, CancellationToken cancellation)
    {
        var (reference, operation, command, standing, hand) = wish;
        if (stored is not null && command is Raise)
        {
            return await book.HasDoneAsync(reference, operation, cancellation)
                ? new CaseAnswer.Done(stored.Case, stored.Procedure)
                : new CaseAnswer.Taken();
        }

        var procedure =
            stored?.Procedure ?? (command is Raise raise ? procedures.Find(raise.Procedure, raise.Version) : null);
        if (procedure is null)
        {
            return new CaseAnswer.Refused(new Refusal.Unknown(), Case: null, Procedure: null);
        }

        return CaseDecider.Decide(procedure, stored?.Case ?? Case.NotRaised, command) switch
        {
            Decision.Happened happened => await CommitAsync(
                new Change(reference, procedure, stored, happened.Events, operation, command.At, standing),
                hand,
                cancellation
            ),
            Decision.Refused refused => await RefuseAsync(stored, procedure, operation, refused.Refusal, cancellation),
            _ => new CaseAnswer.Done(stored!.Case, procedure),
        };
    }

    /// <summary>A refusal is an answer only if this very operation was not what made it refusable.</summary>
    private async Task<CaseAnswer> RefuseAsync(
        StoredCase? stored,
        Procedure procedure,
        OperationId operation,
        Refusal refusal,
        CancellationToken cancellation
    )
    {
        if (stored is null || refusal is Refusal.Unknown)
        {
            return new CaseAnswer.Refused(refusal, Case: null, stored is null ? procedure : null);
        }

        return await book.HasDoneAsync(stored.Case.Reference, operation, cancellation)
            ? new CaseAnswer.Done(stored.Case, procedure)
            : new CaseAnswer.Refused(refusal, stored.Case, procedure);
    }

    private async Task<CaseAnswer?> CommitAsync(Change change, Action<Made> hand, CancellationToken cancellation)
    {
        if (await TryAsync(change, cancellation) is { } made)
        {
            hand(made);
            return new CaseAnswer.Done(made.Stored.Case, change.Procedure);
        }

        // Somebody else wrote, or the store did not say. The operation's own row knows whether this one was done.
        return
            await book.HasDoneAsync(change.Reference, change.Operation, cancellation)
            && await book.ReadAsync(change.Reference, cancellation) is { } stored
            ? new CaseAnswer.Done(stored.Case, stored.Procedure)
            : null;
    }

    private async Task<Made?> TryAsync(Change change, CancellationToken cancellation)
    {
        try
        {
            var made = await commit.MakeAsync(change, cancellation);
            Count(made);
            return made;
        }
        catch (StoreException) when (!cancellation.IsCancellationRequested)
        {
            meter.Unknown();
            return null;
        }
    }

    private void Count(Made? made)
    {
        if (made is null)
        {
            meter.Conflicted();
        }
        else
        {
            meter.Made();
        }
    }

    private sealed record Wish(
        CaseReference Reference,
        OperationId Operation,
        CaseCommand Command,
        SentCard? Standing,
        Action<Made> Hand
    );
}
