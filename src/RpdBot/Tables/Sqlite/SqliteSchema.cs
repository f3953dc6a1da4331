using Microsoft.Data.Sqlite;

namespace RpdBot.Tables.Sqlite;

/// <summary>What the file holds: all rows in one SQL table, and two numbers about the file itself.</summary>
internal static class SqliteSchema
{
    /// <summary>The version of the layout that this program reads and writes.</summary>
    public const long Version = 1;

    private const string Layout = """
        CREATE TABLE about (name TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO about VALUES ('schema', 1), ('opening', 0);
        CREATE TABLE rows (
            tbl TEXT NOT NULL,
            partition TEXT NOT NULL,
            key TEXT NOT NULL,
            etag TEXT NOT NULL,
            data TEXT NOT NULL,
            PRIMARY KEY (tbl, partition, key)
        );
        """;

    /// <summary>Lays out a new file, checks an old one, and counts this opening.</summary>
    /// <returns>How often the file has been opened, from 1: what makes ETags of one opening differ from all others.</returns>
    /// <exception cref="StorageStartException">The file has another layout, or none of ours.</exception>
    public static long Open(SqliteConnection writer)
    {
        writer.Execute("BEGIN IMMEDIATE");
        if (writer.Number("SELECT count(*) FROM sqlite_master") == 0)
        {
            writer.Execute(Layout);
        }
        else
        {
            Check(writer);
        }

        writer.Execute("UPDATE about SET number = number + 1 WHERE name = 'opening'");
        var opening = writer.Number("SELECT number FROM about WHERE name = 'opening'");
        writer.Execute("COMMIT");
        return opening;
    }

    private static void Check(SqliteConnection writer)
    {
        if (writer.Number("SELECT count(*) FROM sqlite_master WHERE name IN ('about', 'rows')") != 2)
        {
            throw new StorageStartException($"'{writer.DataSource}' is a database, but not a store of this program.");
        }

        var found = writer.Number("SELECT coalesce(max(number), 0) FROM about WHERE name = 'schema'");
        if (found != Version)
        {
            throw new StorageStartException(
                $"The store '{writer.DataSource}' has schema {found}, and this version of the program needs {Version}."
            );
        }
    }
}
