using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using RpdBot.Tables;
using RpdBot.Tables.Sqlite;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>The built-in store, which survives the end of the process: what is committed is there for the next host.</summary>
internal sealed class SqliteBackend : IBackend
{
    private const string File = "rpdbot.db";

    /// <summary>In memory where the machine has such a place: thousands of files are made and deleted.</summary>
    private static readonly string Parent = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public string Name => "SQLite";

    public IPlayStore Begin(object? kept) => new Play((byte[]?)kept);

    /// <remarks>
    /// This store has no wire of its own: a request that did not arrive and one that was refused for want of time are
    /// the same exception, with the same rows; and so are a lost answer and an error after the commit. A read changes
    /// nothing, whichever way its answer is lost, and has no condition that could be refused.
    /// </remarks>
    public Loss? Like(Loss loss, Asked asked) =>
        (loss, asked) switch
        {
            (Loss.Crash, _) => Loss.Crash,
            (_, { Place: Place.Caller }) => loss == Loss.Answer ? loss : null,
            (Loss.Refused, { IsWrite: false }) => null,
            (Loss.Refused, _) => loss,
            (_, { IsWrite: false }) or (Loss.Busy, _) => Loss.Request,
            (Loss.ErrorAfter, _) => Loss.Answer,
            _ => loss,
        };

    private sealed class Play : IPlayStore
    {
        private readonly string folder = Path.Combine(Parent, $"rpdbot-matrix-{Guid.NewGuid():N}");
        private readonly SqliteTables tables;
        private SqliteConnection? reader;

        public Play(byte[]? kept)
        {
            Directory.CreateDirectory(folder);
            if (kept is not null)
            {
                System.IO.File.WriteAllBytes(PathOf(File), kept);
            }

            var options = new StorageOptions { Folder = folder, Durability = Durability.ProcessEnd };
            tables = SqliteTables.Start(options, NullLogger<SqliteTables>.Instance);
        }

        public ITables Connect(Wire wire, TimeProvider clock) => new WiredTables(tables, wire);

        public object Keep()
        {
            var copy = PathOf("copy.db");
            using (var command = Reader().CreateCommand())
            {
                command.CommandText = $"VACUUM INTO '{copy}'";
                command.ExecuteNonQuery();
            }

            var bytes = System.IO.File.ReadAllBytes(copy);
            System.IO.File.Delete(copy);
            return bytes;
        }

        public StoredRows Rows()
        {
            var rows = new List<StoredRow>();
            using var command = Reader().CreateCommand();
            command.CommandText = "SELECT tbl, partition, key, etag, data FROM rows ORDER BY tbl, partition, key";
            using var found = command.ExecuteReader();
            while (found.Read())
            {
                var (table, partition, key) = (found.GetString(0), found.GetString(1), found.GetString(2));
                var (etag, data) = (found.GetString(3), found.GetString(4));
                rows.Add(new(table, partition, key, () => new Row(partition, key, SqliteRowJson.Read(data), etag)));
            }

            return new StoredRows(rows);
        }

        public void Dispose()
        {
            reader?.Dispose();
            tables.Dispose();
            Directory.Delete(folder, recursive: true);
        }

        private string PathOf(string name) => Path.Combine(folder, name);

        private SqliteConnection Reader()
        {
            if (reader is null)
            {
                var source = new SqliteConnectionStringBuilder { DataSource = PathOf(File), Pooling = false };
                reader = new SqliteConnection(source.ToString());
                reader.Open();
            }

            return reader;
        }
    }
}
