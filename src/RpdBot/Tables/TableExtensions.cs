using System.Runtime.CompilerServices;

namespace RpdBot.Tables;

/// <summary>What every table can do by means of the few things that it offers.</summary>
public static class TableExtensions
{
    /// <summary>Every row of the range, in key order, page by page as the caller goes on.</summary>
    public static async IAsyncEnumerable<Row> ReadAllAsync(
        this ITable table,
        RowRange range,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        RowContinuation? next = null;
        do
        {
            var page = await table.QueryAsync(range, next, cancellation);
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            next = page.Next;
        } while (next is not null);
    }

    /// <summary>Writes rows, whatever stands there.</summary>
    /// <exception cref="StoreException">It is not known whether they were written.</exception>
    /// <remarks>Nothing in it can be refused; a store that says so nevertheless has not written it.</remarks>
    public static async Task UpsertAsync(
        this ITable table,
        string partition,
        IEnumerable<RowChange.Upsert> rows,
        CancellationToken cancellation
    )
    {
        if (await table.CommitAsync(partition, [.. rows], cancellation) is CommitResult.Refused)
        {
            throw new StoreException("The store refused what has no condition.");
        }
    }

    /// <summary>Takes a row away, whoever wrote it last; nothing when there is none.</summary>
    /// <exception cref="StoreException">It is not known whether it is gone.</exception>
    public static async Task DeleteAsync(
        this ITable table,
        string partition,
        string key,
        CancellationToken cancellation
    )
    {
        while (
            await table.GetAsync(partition, key, cancellation) is { } row
            && await table.CommitAsync(partition, [new RowChange.Delete(key, row.ETag)], cancellation)
                is CommitResult.Refused
        ) { }
    }

    /// <summary>Every partition that has a row of that key, in order, page by page as the caller goes on.</summary>
    public static async IAsyncEnumerable<string> AllPartitionsAsync(
        this ITable table,
        string key,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        RowContinuation? next = null;
        do
        {
            var page = await table.PartitionsAsync(key, next, cancellation);
            foreach (var partition in page.Partitions)
            {
                yield return partition;
            }

            next = page.Next;
        } while (next is not null);
    }
}
