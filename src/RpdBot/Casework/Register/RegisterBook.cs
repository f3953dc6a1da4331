using System.Globalization;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>The register of each partnership: a row a case, open or closed in a year.</summary>
/// <remarks>
/// Rows are written after the case has changed, by whichever sender has the slot, so they may come in any order: the
/// revision decides. A case that is over leaves its open row behind as a tombstone, which keeps a late writer from
/// bringing it back.
/// </remarks>
public sealed class RegisterBook(ITables tables)
{
    private readonly ITable register = tables.Open("Register");

    /// <summary>Every case about which something is still to be done, in the order of their references.</summary>
    public async Task<IReadOnlyList<RegisterEntry>> OpenAsync(
        Partnership partnership,
        CancellationToken cancellation
    ) => [.. (await ReadAsync(Open(partnership), cancellation)).Where(entry => !entry.IsOver)];

    /// <summary>Every case that was closed in that year, as the London clock has it.</summary>
    public Task<IReadOnlyList<RegisterEntry>> ClosedAsync(
        Partnership partnership,
        int year,
        CancellationToken cancellation
    ) => ReadAsync(Closed(partnership, year), cancellation);

    /// <summary>Brings the register up to the entry; what it already knows of a later moment stays.</summary>
    /// <remarks>The closed row comes first, so that a case is never in neither place.</remarks>
    /// <exception cref="StoreException">It is not known whether it was written; write it again.</exception>
    public async Task WriteAsync(Partnership partnership, RegisterEntry entry, CancellationToken cancellation)
    {
        if (entry.ClosedAt is { } closed)
        {
            await WriteAsync(Closed(partnership, LondonTime.Day(closed).Year), entry, cancellation);
        }

        await WriteAsync(Open(partnership), entry, cancellation);
    }

    /// <summary>Brings the register up to an entry whose case is being looked at by itself.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="entry">The case as it stands.</param>
    /// <param name="isLongOver">Whether no late writer can come any more: then the row among the open ones goes.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <returns>Whether the register did not know the case as it stands.</returns>
    public async Task<bool> ReconcileAsync(
        Partnership partnership,
        RegisterEntry entry,
        bool isLongOver,
        CancellationToken cancellation
    )
    {
        var written =
            entry.ClosedAt is { } closed
            && await WriteAsync(Closed(partnership, LondonTime.Day(closed).Year), entry, cancellation);
        if (!isLongOver)
        {
            return await WriteAsync(Open(partnership), entry, cancellation) || written;
        }

        if (await register.GetAsync(Open(partnership), entry.Reference.Value, cancellation) is { } tombstone)
        {
            var delete = new RowChange.Delete(tombstone.Key, tombstone.ETag);
            await register.CommitAsync(Open(partnership), [delete], cancellation);
        }

        return written;
    }

    /// <returns>Whether the row was written; false when it already knew that moment or a later one.</returns>
    private async Task<bool> WriteAsync(string partition, RegisterEntry entry, CancellationToken cancellation)
    {
        var key = entry.Reference.Value;
        CommitResult result;
        do
        {
            var row = await register.GetAsync(partition, key, cancellation);
            if (row is not null && row.Values.Number("revision") >= entry.Revision)
            {
                return false;
            }

            RowChange change = row is null
                ? new RowChange.Insert(key, entry.ToValues())
                : new RowChange.Replace(key, entry.ToValues(), row.ETag);
            result = await register.CommitAsync(partition, [change], cancellation);
        } while (result is CommitResult.Refused);

        return true;
    }

    private async Task<IReadOnlyList<RegisterEntry>> ReadAsync(string partition, CancellationToken cancellation)
    {
        var entries = new List<RegisterEntry>();
        await foreach (var row in register.ReadAllAsync(RowRange.All(partition), cancellation))
        {
            entries.Add(RegisterEntry.Read(row));
        }

        return entries;
    }

    private static string Open(Partnership partnership) => $"{partnership.Id}|open";

    private static string Closed(Partnership partnership, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{partnership.Id}|closed|{year}");
}
