using Microsoft.Data.Sqlite;

namespace RpdBot.Tables.Sqlite;

/// <summary>One connection that reads; one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private const string PastEveryKey = "\U0010FFFF";

    private readonly SqliteConnection connection;
    private readonly SqliteCommand one;
    private readonly SqliteCommand some;
    private readonly SqliteCommand partitions;

    public SqliteReader(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute("PRAGMA query_only = 1");
        one = connection.Prepare(
            "SELECT key, etag, data FROM rows WHERE tbl = @table AND partition = @partition AND key = @key",
            "@table",
            "@partition",
            "@key"
        );
        some = connection.Prepare(
            """
            SELECT key, etag, data FROM rows
            WHERE tbl = @table AND partition = @partition AND key >= @from AND key < @to
            ORDER BY key LIMIT @count
            """,
            "@table",
            "@partition",
            "@from",
            "@to",
            "@count"
        );
        some.Parameters["@count"].SqliteType = SqliteType.Integer;
        partitions = connection.Prepare(
            """
            SELECT partition FROM rows WHERE tbl = @table AND partition >= @from AND key = @key
            ORDER BY partition LIMIT @count
            """,
            "@table",
            "@from",
            "@key",
            "@count"
        );
        partitions.Parameters["@count"].SqliteType = SqliteType.Integer;
    }

    public Row? Get(string table, string partition, string key)
    {
        using var reader = one.Bind(table, partition, key).ExecuteReader();
        return reader.Read() ? Take(reader, partition) : null;
    }

    public RowPage Query(string table, RowRange range, RowContinuation? after)
    {
        var from = after?.NextKey ?? range.From;
        var to = range.To.Length == 0 ? PastEveryKey : range.To;
        var rows = new List<Row>();
        // One more than asked for tells whether the page is the last, and where the next begins.
        using var reader = some.Bind(table, range.Partition, from, to, range.PageSize + 1).ExecuteReader();
        while (reader.Read())
        {
            if (rows.Count == range.PageSize)
            {
                return new RowPage(rows, new RowContinuation(null, reader.GetString(0)));
            }

            rows.Add(Take(reader, range.Partition));
        }

        return new RowPage(rows, null);
    }

    public PartitionPage Partitions(string table, string key, RowContinuation? after)
    {
        var found = new List<string>();
        var most = TableLimits.PageSize + 1; // one more than a page tells whether there is a next
        using var reader = partitions.Bind(table, after?.NextPartition ?? "", key, most).ExecuteReader();
        while (reader.Read())
        {
            if (found.Count == TableLimits.PageSize)
            {
                return new PartitionPage(found, new RowContinuation(reader.GetString(0), null));
            }

            found.Add(reader.GetString(0));
        }

        return new PartitionPage(found, null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        one.Dispose();
        some.Dispose();
        partitions.Dispose();
        connection.Dispose();
    }

    private static Row Take(SqliteDataReader reader, string partition) =>
        new(partition, reader.GetString(0), SqliteRowJson.Read(reader.GetString(2)), reader.GetString(1));
}
