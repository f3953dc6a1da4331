using RpdBot.Tests.Tables;

namespace RpdBot.Tests.Scenarios;

/// <summary>What a turn costs the store before it is answered.</summary>
public sealed class CountedTests
{
    private const string LookAndChange = "Read Cases, Commit Wakeups, Commit Cases";

    [Fact]
    public async Task CaseTurn_ThatChangesTheCase_ReadsOnceAndCommitsTwice()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.RaiseAsync("not-resolved");
        var tamsin = partnership.Tamsin;
        var invite = await tamsin.WaitForCardAsync("Open: this is for me");

        Assert.Equal(LookAndChange, await CostAsync(partnership, () => tamsin.ClickAsync(invite, "open")));
        var task = tamsin.LastCard;
        Assert.Equal(
            "Read Cases",
            await CostAsync(partnership, () => tamsin.ClickAsync(task, "Send it to the other manager"))
        );
        Assert.Equal(
            LookAndChange,
            await CostAsync(partnership, () => tamsin.ClickAsync(tamsin.Present(task), "answer"))
        );
    }

    [Fact]
    public async Task DraftTurn_ThatGoesOn_ReadsOnceAndCommitsOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.BeginDraftAsync();

        Assert.Equal(
            "Read People, Commit People",
            await CostAsync(partnership, () => partnership.Robin.NextAsync(("scope", "none")))
        );
    }

    [Fact]
    public async Task Raise_OfADraft_MakesTheCaseBeforeItIsAnswered()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.DialogToCheckAsync("not-resolved");

        Assert.Equal(
            "Read People, Read Cases, Commit Wakeups, Commit Cases, Read People, Commit People",
            await CostAsync(partnership, () => partnership.Robin.NextAsync())
        );
    }

    private static async Task<string> CostAsync(Partnership partnership, Func<Task> turn)
    {
        await partnership.QuietAsync();
        var inside = new List<TableRequest>();
        partnership.Store.Before = request =>
        {
            if (MarkedTurns.IsInside)
            {
                inside.Add(request); // a turn asks one thing after the other
            }

            return Task.CompletedTask;
        };
        await turn();
        partnership.Store.Before = null;
        return string.Join(", ", inside.Select(request => $"{request.Kind} {request.Table}"));
    }
}
