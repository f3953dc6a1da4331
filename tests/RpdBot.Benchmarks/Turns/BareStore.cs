using Microsoft.Data.Sqlite;

namespace RpdBot.Benchmarks.Turns;

/// <summary>The file of the built-in store, opened with its settings, its layout and its durability, and nothing else.</summary>
internal sealed class BareStore : IDisposable
{
    private readonly string _file;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _writes;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly Lock _writer = new();
    private long _written;

    public BareStore(string file)
    {
        _file = file;
        _connection = Open(file);
        foreach (var pragma in (string[])["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"])
        {
            Prepare(_connection, $"PRAGMA {pragma}").ExecuteNonQuery();
        }

        const string row = "WHERE tbl = @1 AND partition = @2 AND key = @3";
        const string insert = "INSERT INTO rows VALUES (@1, @2, @3, @4, @5)";
        _writes = new(StringComparer.Ordinal)
        {
            ["Insert"] = Prepare(_connection, insert, 5),
            ["Upsert"] = Prepare(_connection, $"{insert} ON CONFLICT DO UPDATE SET etag = @4, data = @5", 5),
            ["Replace"] = Prepare(_connection, $"UPDATE rows SET etag = @4, data = @5 {row} AND etag = @6", 6),
            ["Delete"] = Prepare(_connection, $"DELETE FROM rows {row} AND etag = @4", 4),
        };
        _begin = Prepare(_connection, "BEGIN IMMEDIATE");
        _commit = Prepare(_connection, "COMMIT");
    }

    public BareReader OpenReader() => new(Open(_file));

    /// <summary>One transaction: each row is written under the ETag by which it is known, and gets a new one.</summary>
    public void Commit(TraceStep step, Dictionary<string, string> etags)
    {
        lock (_writer)
        {
            _begin.ExecuteNonQuery();
            foreach (var write in step.Writes)
            {
                if (Run(step, write, etags, $"W/\"b.{++_written}\"") != 1)
                {
                    throw new InvalidOperationException(
                        $"{write.Kind} of {step.Partition} {write.Key} changed nothing."
                    );
                }
            }

            _commit.ExecuteNonQuery();
        }
    }

    public void Dispose() => _connection.Dispose();

    public static SqliteCommand Prepare(SqliteConnection connection, string text, int parameters = 0)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var number = 1; number <= parameters; number++)
        {
            command.Parameters.Add($"@{number}", SqliteType.Text);
        }

        command.Prepare();
        return command;
    }

    private int Run(TraceStep step, TraceWrite write, Dictionary<string, string> etags, string etag)
    {
        var place = step.Partition + write.Key;
        var command = _writes[write.Kind];
        var values = command.Parameters;
        (values[0].Value, values[1].Value, values[2].Value) = (step.Table, step.Partition, write.Key);
        switch (write.Kind)
        {
            case "Delete":
                values[3].Value = etags[place];
                break;
            case "Replace":
                (values[3].Value, values[4].Value, values[5].Value) = (etag, write.Data, etags[place]);
                break;
            default:
                (values[3].Value, values[4].Value) = (etag, write.Data);
                break;
        }

        etags[place] = etag;
        return command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
