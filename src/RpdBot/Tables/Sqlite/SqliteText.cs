using System.Globalization;
using Microsoft.Data.Sqlite;

namespace RpdBot.Tables.Sqlite;

/// <summary>Statements that are run seldom, and so need no preparing.</summary>
internal static class SqliteText
{
    public static void Execute(this SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public static long Number(this SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>A statement with its parameters, compiled once and run often.</summary>
    public static SqliteCommand Prepare(this SqliteConnection connection, string statement, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter, SqliteType.Text);
        }

        command.Prepare();
        return command;
    }

    /// <summary>Gives the parameters their values, in the order in which they were named.</summary>
    public static SqliteCommand Bind(this SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        return command;
    }
}
