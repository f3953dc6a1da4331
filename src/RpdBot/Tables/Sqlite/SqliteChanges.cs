using Microsoft.Data.Sqlite;

namespace RpdBot.Tables.Sqlite;

/// <summary>Applies one commit's changes inside the transaction that is open: all of them, or none.</summary>
internal sealed class SqliteChanges : IDisposable
{
    private const string Values = "INSERT INTO rows VALUES (@table, @partition, @key, @etag, @data)";
    private const string ThisRow = "WHERE tbl = @table AND partition = @partition AND key = @key";

    private readonly long opening;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand upsert;
    private readonly SqliteCommand replace;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand exists;
    private readonly SqliteCommand save;
    private readonly SqliteCommand keep;
    private readonly SqliteCommand undo;
    private long written;

    public SqliteChanges(SqliteConnection connection, long opening)
    {
        this.opening = opening;
        string[] row = ["@table", "@partition", "@key"];
        string[] full = [.. row, "@etag", "@data"];
        insert = connection.Prepare($"{Values} ON CONFLICT DO NOTHING", full);
        upsert = connection.Prepare($"{Values} ON CONFLICT DO UPDATE SET etag = @etag, data = @data", full);
        replace = connection.Prepare(
            $"UPDATE rows SET etag = @etag, data = @data {ThisRow} AND etag = @old",
            [.. full, "@old"]
        );
        delete = connection.Prepare($"DELETE FROM rows {ThisRow} AND etag = @old", [.. row, "@old"]);
        exists = connection.Prepare($"SELECT 1 FROM rows {ThisRow}", row);
        save = connection.Prepare("SAVEPOINT one_commit");
        keep = connection.Prepare("RELEASE one_commit");
        undo = connection.Prepare("ROLLBACK TO one_commit");
    }

    public CommitResult Apply(PendingCommit commit)
    {
        save.ExecuteNonQuery();
        var etags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in commit.Changes)
        {
            if (TryApply(commit, change, etags) is { } because)
            {
                undo.ExecuteNonQuery();
                keep.ExecuteNonQuery();
                return new CommitResult.Refused(change.Key, because);
            }
        }

        keep.ExecuteNonQuery();
        return new CommitResult.Committed(etags);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[insert, upsert, replace, delete, exists, save, keep, undo])
        {
            command.Dispose();
        }
    }

    private RefusedBecause? TryApply(PendingCommit commit, RowChange change, Dictionary<string, string> etags)
    {
        switch (change)
        {
            case RowChange.Insert { Key: var key, Values: var values }:
                return Write(insert, commit, key, values, etags) ? null : RefusedBecause.Exists;
            case RowChange.Upsert { Key: var key, Values: var values }:
                return Write(upsert, commit, key, values, etags) ? null : RefusedBecause.Exists;
            case RowChange.Replace { Key: var key, Values: var values, ETag: var old }:
                replace.Parameters["@old"].Value = old;
                return Write(replace, commit, key, values, etags) ? null : WhyNot(commit, key);
            case RowChange.Delete { Key: var key, ETag: var old }:
                var deleted = delete.Bind(commit.Table, commit.Partition, key, old).ExecuteNonQuery();
                return deleted == 1 ? null : WhyNot(commit, key);
            default:
                throw new InvalidOperationException($"{change.GetType().Name} is no change that SQLite knows.");
        }
    }

    private bool Write(
        SqliteCommand command,
        PendingCommit commit,
        string key,
        RowValues values,
        Dictionary<string, string> etags
    )
    {
        // The number of the opening and of the writing: no two writings of any row have the same, ever.
        etags[key] = $"W/\"{opening}.{++written}\"";
        return command
                .Bind(commit.Table, commit.Partition, key, etags[key], SqliteRowJson.Write(values))
                .ExecuteNonQuery() == 1;
    }

    private RefusedBecause WhyNot(PendingCommit commit, string key) =>
        exists.Bind(commit.Table, commit.Partition, key).ExecuteScalar() is null
            ? RefusedBecause.Missing
            : RefusedBecause.Changed;
}
