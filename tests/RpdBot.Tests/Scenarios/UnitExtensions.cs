using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tables;
using RpdBot.Tests.Cases;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>What the business unit does, and what of a case is kept for it.</summary>
internal static class UnitExtensions
{
    /// <summary>A partnership whose procedure is formal from its second stage on.</summary>
    public static Task<Partnership> StartFormalAsync(LogLevel level = LogLevel.Warning) =>
        Partnership.StartAsync(
            services => services.Replace(ServiceDescriptor.Singleton(new ProcedureCatalogue([Somerset.FormalRules]))),
            level
        );

    /// <summary>The business unit's channel, chosen by the one person who is listed.</summary>
    public static async Task<FakeChannel> WithChannelAsync(this Partnership partnership, string name = "Unit")
    {
        var channel = partnership.Teams.Channel(name);
        await channel.InstallAsync(partnership.Unit);
        await partnership.Unit.MentionInChannelAsync(channel, "use this channel");
        return channel;
    }

    /// <summary>The register of the demo's partnership, as it stands.</summary>
    public static async Task<IReadOnlyList<RegisterEntry>> RegisterAsync(this Partnership partnership)
    {
        await partnership.QuietAsync();
        var register = partnership.Services.GetRequiredService<RegisterBook>();
        var demo = partnership.Services.GetRequiredService<Partnerships>().All[0];
        return [.. await register.OpenAsync(demo, default), .. await register.ClosedAsync(demo, 2026, default)];
    }

    /// <summary>The text of every row of the register and of the jobs.</summary>
    public static async Task<ImmutableArray<string>> RowsOfTheUnitAsync(this Partnership partnership)
    {
        await partnership.QuietAsync();
        (string Table, string Partition)[] places =
        [
            ("Register", "demo|open"),
            ("Register", "demo|closed|2026"),
            ("Jobs", "digest|demo"),
        ];
        var texts = new List<string>();
        foreach (var (table, partition) in places)
        {
            await foreach (var row in partition.RowsAsync(partnership.Store.Open(table)))
            {
                texts.AddRange(row.Values.ByName.Values.OfType<RowValue.OfText>().Select(value => value.Value));
            }
        }

        return [.. texts];
    }

    /// <summary>The digests that stand in the channel.</summary>
    public static IReadOnlyList<ShownCard> Digests(this FakeChannel channel) =>
        [.. channel.Cards.Where(card => card.Text.Contains("Digest for ", StringComparison.Ordinal))];

    /// <summary>The last words, without a card, in a conversation.</summary>
    public static string LastWords(this FakeConversation conversation) =>
        conversation.Messages[^1]["text"]?.ToString() ?? "";

    private static IAsyncEnumerable<Row> RowsAsync(this string partition, ITable table) =>
        table.ReadAllAsync(RowRange.All(partition));
}
