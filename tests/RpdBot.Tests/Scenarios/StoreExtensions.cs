using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Scenarios;

/// <summary>What an operator, or a fault, does to the store behind the bot's back.</summary>
internal static class StoreExtensions
{
    /// <summary>The look at every case that comes every hour.</summary>
    public static async Task<BackstopReport> LookAtAllAsync(this Partnership partnership)
    {
        await partnership.QuietAsync();
        return await partnership.Services.GetRequiredService<Backstop>().LookAsync(default);
    }

    /// <summary>What the bot says of itself at <c>/health/ready</c>.</summary>
    public static async Task<(HttpStatusCode Status, JsonObject Report)> ReadyAsync(this Partnership partnership)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(new Uri(partnership.Teams.BotUrl!), "/health/ready"));
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject());
    }

    public static double Figure(this JsonObject report, string name) => report["figures"]![name]!.GetValue<double>();

    public static Task<Row?> RowAsync(this Partnership partnership, string table, string partition, string key) =>
        partnership.Store.Open(table).GetAsync(partition, key, default);

    public static async Task DeleteAsync(this Partnership partnership, string table, string partition, string key)
    {
        var row = await partnership.RowAsync(table, partition, key);
        await partnership.Store.Open(table).CommitAsync(partition, [new RowChange.Delete(key, row!.ETag)], default);
    }

    /// <summary>Writes something else into a row of a case; the row is made when there is none.</summary>
    /// <returns>What was there.</returns>
    public static async Task<string> DamageAsync(
        this Partnership partnership,
        string reference,
        string key,
        string value,
        string damage
    )
    {
        await partnership.QuietAsync();
        var values = (await partnership.RowAsync("Cases", reference, key))?.Values ?? RowValues.Empty;
        await partnership
            .Store.Open("Cases")
            .CommitAsync(reference, [new RowChange.Upsert(key, values.With(value, damage))], default);
        return values.TextOrNull(value) ?? "";
    }

    /// <summary>Takes every wake-up away.</summary>
    public static async Task ForgetWakeupsAsync(this Partnership partnership)
    {
        var table = partnership.Store.Open(WakeupKey.Table);
        foreach (var partition in WakeupKey.Partitions)
        {
            foreach (var row in await table.ReadAllAsync(RowRange.All(partition)).ToListAsync())
            {
                await table.CommitAsync(partition, [new RowChange.Delete(row.Key, row.ETag)], default);
            }
        }
    }
}
