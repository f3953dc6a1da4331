using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Casework;

/// <summary>Makes many cases out of one that the product made: the same rows under other names.</summary>
/// <remarks>
/// Cases, their entries in the register, their wake-ups, and where one person is reached; not the lists of people's own
/// cases.
/// </remarks>
public sealed class CaseCopies
{
    private const int AtOnce = 256;

    private readonly ITables _tables;
    private readonly string _registered;
    private readonly IReadOnlyList<Row> _rows;
    private readonly Row _entry;
    private readonly IReadOnlyList<DateTimeOffset> _moments;

    private CaseCopies(ITables tables, string registered, IReadOnlyList<Row> rows, Row entry, StoredCase stored)
    {
        _tables = tables;
        _registered = registered;
        _rows = rows;
        _entry = entry;
        _moments = CaseMoments.Of(stored.Procedure, stored.Case);
        Original = stored.Case.Reference;
    }

    /// <summary>The case that is copied.</summary>
    public CaseReference Original { get; }

    /// <summary>Takes a case as it stands now, with nothing left to deliver.</summary>
    /// <param name="tables">The store.</param>
    /// <param name="book">Reads it.</param>
    /// <param name="original">The case.</param>
    /// <param name="registered">The partition of the register in which it stands.</param>
    public static async Task<CaseCopies> TakeAsync(
        ITables tables,
        CaseBook book,
        CaseReference original,
        string registered
    )
    {
        var rows = await tables.Open(CaseRows.Table).ReadAllAsync(RowRange.All(original.Value)).ToListAsync();
        var entry = await tables.Open("Register").GetAsync(registered, original.Value, CancellationToken.None);
        var stored = await book.ReadAsync(original, CancellationToken.None);
        return new CaseCopies(tables, registered, rows, entry!, stored!);
    }

    /// <summary>References of the year 2031, so that they are nobody's.</summary>
    public static IEnumerable<CaseReference> References(int first, int count) =>
        Enumerable.Range(first, count).Select(number => CaseReference.Of(2031, number));

    /// <summary>Makes a copy of each of these names.</summary>
    public Task MakeAsync(IEnumerable<CaseReference> references) =>
        MakeAsync(references.Select(reference => Renaming.Of(Original.Value, reference.Value)));

    /// <summary>Makes a copy for each of these renamings, the first name of each being the case's.</summary>
    public async Task MakeAsync(IEnumerable<Renaming> copies)
    {
        foreach (var together in copies.Chunk(AtOnce))
        {
            // Side by side, so that the store's writer commits many of them together.
            await Task.WhenAll(together.Select(CopyAsync));
            foreach (var part in together.Chunk(TableLimits.Changes))
            {
                var entries = part.Select(RowChange (copy) => copy.Insert(_entry));
                await CommitAsync("Register", _registered, entries);
            }
        }
    }

    private async Task CopyAsync(Renaming copy)
    {
        var reference = CaseReference.Read(copy.Of(Original.Value))!.Value;
        await new WakeupBook(_tables).ScheduleAsync(
            CaseWakeups.SubjectOf(reference),
            _moments,
            "copy",
            CancellationToken.None
        );
        foreach (var part in _rows.Chunk(TableLimits.Changes))
        {
            await CommitAsync(CaseRows.Table, reference.Value, part.Select(RowChange (row) => copy.Insert(row)));
        }
    }

    private Task<CommitResult> CommitAsync(string table, string partition, IEnumerable<RowChange> changes) =>
        _tables.Open(table).CommitAsync(partition, [.. changes], CancellationToken.None);
}
