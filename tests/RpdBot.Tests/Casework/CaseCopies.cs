using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Casework;

/// <summary>Makes many cases out of one that the product made: the same rows under other references.</summary>
/// <remarks>Cases, their entries in the register and their wake-ups; not the lists of people's own cases.</remarks>
public sealed class CaseCopies(ITables tables, CaseBook book)
{
    private const int AtOnce = 256;

    private readonly ITable cases = tables.Open(CaseRows.Table);
    private readonly ITable register = tables.Open("Register");
    private readonly WakeupBook wakeups = new(tables);

    /// <summary>Copies the case.</summary>
    /// <param name="original">The case, with nothing left to deliver.</param>
    /// <param name="registered">The partition of the register in which it stands.</param>
    /// <param name="references">The names of the copies.</param>
    public async Task MakeAsync(CaseReference original, string registered, IEnumerable<CaseReference> references)
    {
        var rows = await cases.ReadAllAsync(RowRange.All(original.Value)).ToListAsync();
        var entry = await register.GetAsync(registered, original.Value, CancellationToken.None);
        var stored = (await book.ReadAsync(original, CancellationToken.None))!;
        var moments = CaseMoments.Of(stored.Procedure, stored.Case);
        foreach (var together in references.Chunk(AtOnce))
        {
            // Side by side, so that the store's writer commits many of them together.
            await Task.WhenAll(together.Select(copy => CopyAsync(rows, moments, original, copy)));
            foreach (var part in together.Chunk(TableLimits.Changes))
            {
                var entries = part.Select(RowChange (copy) => Insert(entry!, original, copy, copy.Value));
                await register.CommitAsync(registered, [.. entries], CancellationToken.None);
            }
        }
    }

    /// <summary>References of the year 2031, so that they are nobody's.</summary>
    public static IEnumerable<CaseReference> References(int first, int count) =>
        Enumerable.Range(first, count).Select(number => CaseReference.Of(2031, number));

    private async Task CopyAsync(
        List<Row> rows,
        IReadOnlyList<DateTimeOffset> moments,
        CaseReference original,
        CaseReference copy
    )
    {
        await wakeups.ScheduleAsync(CaseWakeups.SubjectOf(copy), moments, "copy", CancellationToken.None);
        foreach (var part in rows.Chunk(TableLimits.Changes))
        {
            var changes = part.Select(RowChange (row) => Insert(row, original, copy, row.Key));
            await cases.CommitAsync(copy.Value, [.. changes], CancellationToken.None);
        }
    }

    private static RowChange.Insert Insert(Row row, CaseReference original, CaseReference copy, string key) =>
        new(
            key,
            RowValues.Of(
                row.Values.ByName.Select(value => KeyValuePair.Create(value.Key, Renamed(value.Value, original, copy)))
            )
        );

    private static RowValue Renamed(RowValue value, CaseReference original, CaseReference copy) =>
        value is RowValue.OfText text
            ? new RowValue.OfText(text.Value.Replace(original.Value, copy.Value, StringComparison.Ordinal))
            : value;
}
