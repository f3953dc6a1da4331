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
