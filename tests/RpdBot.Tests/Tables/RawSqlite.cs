using Microsoft.Data.Sqlite;

namespace RpdBot.Tests.Tables;

/// <summary>The store's file as an operator's own tools see it.</summary>
internal static class RawSqlite
{
    public static object? Execute(string file, string statement)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false };
        using var connection = new SqliteConnection(source.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }
}
