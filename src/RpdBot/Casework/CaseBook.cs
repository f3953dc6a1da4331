using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>Reads cases.</summary>
public sealed class CaseBook(ITables tables, ProcedureCatalogue procedures)
{
    private readonly ITable cases = tables.Open(CaseRows.Table);

    /// <summary>The case, or null when there is none of that name.</summary>
    /// <exception cref="InvalidDataException">It follows a procedure that this deployment does not have.</exception>
    public Task<StoredCase?> ReadAsync(CaseReference reference, CancellationToken cancellation) =>
        ReadAsync(reference, known: null, cancellation);

    /// <summary>The case as it stands, where it may still stand as it was known.</summary>
    /// <inheritdoc cref="ReadAsync(CaseReference, CancellationToken)"/>
    public async Task<StoredCase?> ReadAsync(CaseReference reference, StoredCase? known, CancellationToken cancellation)
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

    /// <summary>Everything that happened to the case, in order.</summary>
    public async Task<IReadOnlyList<CaseEvent>> HistoryAsync(CaseReference reference, CancellationToken cancellation)
    {
        var events = new List<CaseEvent>();
        await foreach (var row in cases.ReadAllAsync(RowRange.Prefix(reference.Value, "event|"), cancellation))
        {
            events.Add(CaseRows.ReadEvent(row));
        }

        return events;
    }

    /// <summary>Whether the operation has been done.</summary>
    public async Task<bool> HasDoneAsync(
        CaseReference reference,
        OperationId operation,
        CancellationToken cancellation
    ) => await cases.GetAsync(reference.Value, CaseRows.Operation(operation), cancellation) is not null;
}
