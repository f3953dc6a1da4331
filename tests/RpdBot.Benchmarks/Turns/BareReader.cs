using Microsoft.Data.Sqlite;

namespace RpdBot.Benchmarks.Turns;

/// <summary>A connection that reads rows, for one thread.</summary>
internal sealed class BareReader(SqliteConnection connection) : IDisposable
{
    private const string Rows = "SELECT key, etag, data FROM rows WHERE tbl = @1 AND partition = @2 AND ";
    private readonly SqliteCommand _one = BareStore.Prepare(connection, Rows + "key = @3", 3);
    private readonly SqliteCommand _some = BareStore.Prepare(
        connection,
        Rows + "key >= @3 AND key < @4 ORDER BY key LIMIT 1001",
        4
    );

    /// <summary>Reads what the step reads, and notes the ETags.</summary>
    /// <returns>How many characters there were.</returns>
    public int Read(TraceStep step, Dictionary<string, string> etags)
    {
        var command = step.To is null ? _one : _some;
        (command.Parameters[0].Value, command.Parameters[1].Value) = (step.Table, step.Partition);
        command.Parameters[2].Value = step.From;
        if (step.To is { } to)
        {
            command.Parameters[3].Value = to.Length == 0 ? "\U0010FFFF" : to;
        }

        var length = 0;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            etags[step.Partition + rows.GetString(0)] = rows.GetString(1);
            length += rows.GetString(2).Length;
        }

        return length;
    }

    public void Dispose()
    {
        _one.Dispose();
        _some.Dispose();
        connection.Dispose();
    }
}
