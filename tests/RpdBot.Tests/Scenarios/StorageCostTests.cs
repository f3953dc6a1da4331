namespace RpdBot.Tests.Scenarios;

/// <summary>What a turn asks of the store before it is answered.</summary>
public sealed class StorageCostTests
{
    [Fact]
    public async Task Turn_ThatChangesACase_CostsOneReadAndTwoCommits()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.RaiseAsync("not-resolved");
        var invite = await partnership.Tamsin.WaitForCardAsync("Open: this is for me");

        await partnership.Tamsin.ClickAsync(invite, "open");
        AssertCost(partnership, reads: 1, commits: 2);

        await partnership.Tamsin.ClickAsync(partnership.Tamsin.LastCard, "Send it to the other manager");
        AssertCost(partnership, reads: 1, commits: 0);

        await partnership.Tamsin.ClickAsync(partnership.Tamsin.LastCard, "answer");
        AssertCost(partnership, reads: 1, commits: 2);
    }

    private static void AssertCost(Partnership partnership, int reads, int commits)
    {
        Assert.Equal(reads, partnership.Costs.Last?.Reads);
        Assert.Equal(commits, partnership.Costs.Last?.Commits);
    }
}
