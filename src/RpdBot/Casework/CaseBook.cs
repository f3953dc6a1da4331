using System.Collections.Concurrent;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>Reads cases.</summary>
public sealed class CaseBook(ITables tables, ProcedureCatalogue procedures, SetAside aside)
{
    private readonly ITable cases = tables.Open(CaseRows.Table);

    /// <summary>The case, or null when there is none of that name.</summary>
    /// <exception cref="UnreadableCaseException">It is damaged, or follows a procedure that this deployment does not have.</exception>
    public Task<StoredCase?> ReadAsync(CaseReference reference, CancellationToken cancellation) =>
        ReadAsync(reference, known: null, cancellation);

    /// <summary>The case as it stands, where it may still stand as it was known.</summary>
    /// <inheritdoc cref="ReadAsync(CaseReference, CancellationToken)"/>
    public Task<StoredCase?> ReadAsync(CaseReference reference, StoredCase? known, CancellationToken cancellation) =>
        CaseRows.ReadingAsync(reference, () => ReadHeadAsync(reference, known, cancellation));

    private async Task<StoredCase?> ReadHeadAsync(
        CaseReference reference,
        StoredCase? known,
        CancellationToken cancellation
    )
    {
        var head = await cases.GetAsync(reference.Value, CaseRows.Head, cancellation);
        if (head is null || head.ETag == known?.ETag)
        {
            return head is null ? null : known;
        }

        var @case = CaseRows.ReadHead(head);
        var procedure =
            procedures.Find(@case.Procedure, @case.Version)
            ?? throw new InvalidDataException($"{reference} follows a procedure that is not installed.");
        return new(@case, procedure, head.ETag);
    }

    /// <summary>Those of the cases that there are, and the references of those that cannot be read.</summary>
    public async Task<(IReadOnlyList<StoredCase> Cases, IReadOnlyList<CaseReference> Unreadable)> ReadManyAsync(
        IEnumerable<CaseReference> references,
        CancellationToken cancellation
    )
    {
        var unreadable = new ConcurrentBag<CaseReference>();
        var read = await Task.WhenAll(references.Select(TryReadAsync));
        return ([.. read.OfType<StoredCase>()], [.. unreadable.OrderBy(reference => reference.Value)]);

        async Task<StoredCase?> TryReadAsync(CaseReference reference)
        {
            try
            {
                return await ReadAsync(reference, cancellation);
            }
            catch (UnreadableCaseException fault)
            {
                aside.Note(fault);
                unreadable.Add(reference);
                return null;
            }
        }
    }

    /// <summary>Everything that happened to the case, in order.</summary>
    /// <exception cref="UnreadableCaseException">An event is damaged, or one that this version does not know.</exception>
    public Task<IReadOnlyList<CaseEvent>> HistoryAsync(CaseReference reference, CancellationToken cancellation) =>
        cases.ReadRowsAsync(reference, CaseRows.Events, CaseRows.ReadEvent, cancellation);

    /// <summary>The references of all cases there are, open and closed, in order.</summary>
    /// <remarks>Goes through the whole store: for a look once an hour.</remarks>
    internal IAsyncEnumerable<CaseReference> AllAsync(CancellationToken cancellation) =>
        cases
            .AllPartitionsAsync(CaseRows.Head, cancellation)
            .Select(partition => CaseReference.Read(partition))
            .Where(reference => reference is not null)
            .Select(reference => reference!.Value);

    /// <summary>Whether the operation has been done.</summary>
    public async Task<bool> HasDoneAsync(
        CaseReference reference,
        OperationId operation,
        CancellationToken cancellation
    ) => await cases.GetAsync(reference.Value, CaseRows.Operation(operation), cancellation) is not null;
}
