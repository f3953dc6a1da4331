using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Tests.Casework;
using RpdBot.Tests.FakeTeams;
using RpdBot.Tests.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Scenarios;

/// <summary>A sweep costs what is due: 16 queries, 5 requests a due case and 2 a message, whatever is open.</summary>
public sealed class SweepCostTests
{
    private const string Register = "demo|open";
    private static readonly DateTimeOffset ReminderAt = new(2026, 6, 10, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    public async Task Sweep_WithNothingDue_AsksEachPartitionOnce(int open)
    {
        await using var partnership = await StartAsync();
        await CopyAsync(partnership, await partnership.RaiseToOtherManagerAsync(), first: 0, open);
        var cost = await CostAsync(partnership);

        Assert.Equal(new Cost(Due: 0, Messages: 0, Requests: 16), cost);
    }

    [Fact]
    public async Task Sweep_WithReminders_CostsWhatIsDueWhateverIsOpen()
    {
        var few = await RemindAsync(open: 10);
        var many = await RemindAsync(open: 200);

        Assert.Equal(4, few.Due);
        Assert.Equal(few, many);
        AssertWithin(few);
    }

    [Fact]
    public async Task Sweep_WithPassedDeadlines_StaysWithinItsBound()
    {
        await using var partnership = await StartAsync();
        await CopyAsync(partnership, await partnership.RaiseToOtherManagerAsync(), first: 0, count: 3);
        partnership.Clock.MoveTo(ReminderAt.AddDays(2));

        AssertWithin(await CostAsync(partnership));
    }

    [Fact]
    public async Task Sweep_WithMessagesToSendAgain_StaysWithinItsBound()
    {
        await using var partnership = await StartAsync();
        await partnership.Robin.DialogToCheckAsync("not-resolved");
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Tamsin), new Fault.Refuse(503), times: 1);
        await partnership.Robin.NextAsync();
        await partnership.QuietAsync();
        partnership.Clock.MoveTo(Partnership.Start.AddHours(1));
        var cost = await CostAsync(partnership);

        Assert.Single(partnership.Tamsin.Cards, card => card.Offers("open"));
        AssertWithin(cost);
    }

    private static async Task<Cost> RemindAsync(int open)
    {
        await using var partnership = await StartAsync();
        var due = await partnership.RaiseToOtherManagerAsync();
        await CopyAsync(partnership, due, first: 0, count: 3);
        partnership.Clock.MoveTo(ReminderAt.AddHours(-2));
        await CopyAsync(partnership, await partnership.RaiseToOtherManagerAsync(), first: 1000, open);
        await partnership.PassAsync(ReminderAt.AddSeconds(-1));
        partnership.Clock.MoveTo(ReminderAt);
        return await CostAsync(partnership);
    }

    private static Task<Partnership> StartAsync() =>
        Partnership.StartAsync(
            services =>
            {
                services.AddSingleton(provider => new CountedSlots(
                    provider.GetRequiredKeyedService<ITables>(Partnership.StoreItself)
                ));
                services.Replace(
                    ServiceDescriptor.Singleton<ITables>(provider => new FaultyTables(
                        provider.GetRequiredService<CountedSlots>()
                    ))
                );
            },
            LogLevel.Warning
        );

    private static async Task CopyAsync(Partnership partnership, string reference, int first, int count)
    {
        var copies = await CaseCopies.TakeAsync(
            partnership.Services.GetRequiredService<ITables>(),
            partnership.Services.GetRequiredService<CaseBook>(),
            CaseReference.Read(reference)!.Value,
            Register
        );
        await copies.MakeAsync(CaseCopies.References(first, count));
    }

    /// <summary>What one sweep asks of the store until all that it found due is done.</summary>
    private static async Task<Cost> CostAsync(Partnership partnership)
    {
        await partnership.QuietAsync();
        var slots = partnership.Services.GetRequiredService<CountedSlots>();
        slots.Forget();
        partnership.Store.Forget();
        var swept = await partnership.Services.GetRequiredService<Sweeper>().SweepAsync(CancellationToken.None);
        await partnership.QuietAsync();
        return new(swept.Subjects, slots.Count, partnership.Store.Requests.Count);
    }

    private static void AssertWithin(Cost cost)
    {
        Assert.True(cost is { Due: > 0, Messages: > 0 }, $"{cost}");
        Assert.True(cost.Requests <= 16 + (5 * cost.Due) + (2 * cost.Messages), $"{cost}");
    }

    private sealed record Cost(int Due, int Messages, int Requests);
}
