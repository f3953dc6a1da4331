using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace RpdBot.Benchmarks.Soak;

/// <summary>Waits until the running bot has nothing left to do, by looking into its file.</summary>
internal static class Quiet
{
    /// <summary>What a writer that was killed has left is looked at after Hold, so nothing is over before that.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(140);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <returns>How long that took.</returns>
    /// <exception cref="TimeoutException">It still had something to do after a long time.</exception>
    public static async Task<TimeSpan> WaitAsync(string folder)
    {
        var begun = Stopwatch.GetTimestamp();
        await using var store = new SqliteConnection($"Data Source={Path.Combine(folder, "rpdbot.db")};Mode=ReadOnly");
        await store.OpenAsync();
        using var seldom = new PeriodicTimer(TimeSpan.FromSeconds(2));
        while (Stopwatch.GetElapsedTime(begun) < Hold || Left(store) > 0)
        {
            if (Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw new TimeoutException($"{Left(store)} rows still wait to be dealt with.");
            }

            await seldom.WaitForNextTickAsync();
        }

        return Stopwatch.GetElapsedTime(begun);
    }

    /// <summary>Slots that still wait, and wake-ups that are due, or will be before long: those are a sender's.</summary>
    private static long Left(SqliteConnection store)
    {
        using var command = store.CreateCommand();
        command.CommandText = """
            SELECT (SELECT count(*) FROM rows WHERE tbl = 'Cases' AND key >= 'out|' AND key < 'out}')
                 + (SELECT count(*) FROM rows WHERE tbl = 'Wakeups' AND key < @soon)
            """;
        var soon = TimeProvider.System.GetUtcNow().AddMinutes(4).UtcTicks;
        command.Parameters.AddWithValue("@soon", soon.ToString("D19", CultureInfo.InvariantCulture));
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
