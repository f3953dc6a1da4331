using RpdBot.Tests.People.FakeGraph;

namespace RpdBot.Tests.Scenarios;

/// <summary>The bot with Microsoft Graph as its directory: as it should be, down, and slow.</summary>
public sealed class GraphTests
{
    [Fact]
    public async Task Raise_WithGraph_KnowsTheAgenciesAndAsksTheManager()
    {
        await using var graph = await GraphPartnership.StartAsync();
        var partnership = graph.Partnership;
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();

        Assert.Contains(reference, await partnership.CasesOfAsync(partnership.Tamsin));
        Assert.Empty(partnership.Complaints);
    }

    [Fact]
    public async Task Raise_WithGraphDown_LosesNothingAndAsksOnceWhenItIsBack()
    {
        await using var graph = await GraphPartnership.StartAsync("--People:Graph:KeptFor=00:00:00");
        var partnership = graph.Partnership;
        await RaiseWithGraphDownAsync(graph);
        var reference = Assert.Single(await partnership.CasesOfAsync(partnership.Robin));
        Assert.Empty(await partnership.CasesOfAsync(partnership.Tamsin));

        await partnership.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(await partnership.CasesOfAsync(partnership.Tamsin));
        graph.Graph.IsDown = false;
        await partnership.PassAsync(TimeSpan.FromMinutes(30));

        Assert.Contains(reference, await partnership.CasesOfAsync(partnership.Tamsin));
        Assert.Single(partnership.Tamsin.Cards, card => card.Offers("open"));
    }

    [Fact]
    public async Task Manager_FoundLaterOnTheOtherSide_IsNotAskedAndTheOwnerHearsWhy()
    {
        await using var graph = await GraphPartnership.StartAsync("--People:Graph:KeptFor=00:00:00");
        var partnership = graph.Partnership;
        await RaiseWithGraphDownAsync(graph);
        var home = graph.Graph.Tenant(GraphBench.Home);
        home.With(home.Users[partnership.Robin.ObjectId] with { Manager = partnership.Dev.ObjectId });
        graph.Graph.IsDown = false;
        await partnership.PassAsync(TimeSpan.FromMinutes(30));

        partnership.Robin.LastCard.AssertSays("The person found already stands on the other side.");
        Assert.Empty(await partnership.CasesOfAsync(partnership.Dev));
    }

    /// <summary>The dialog goes on with what the list of agencies and the raiser say.</summary>
    [Fact]
    public async Task Dialog_WithGraphDownThroughout_GoesOnAndAsksNobodyTwice()
    {
        await using var graph = await GraphPartnership.StartAsync("--People:Graph:KeptFor=00:00:00");
        var partnership = graph.Partnership;
        var robin = partnership.Robin;
        graph.Graph.IsDown = true;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "none"));
        await robin.NextAsync(
            ("colleague.name", "Dev Applegarth"),
            ("colleague.email", "dev.applegarth@childrens-social-care.example"),
            ("own-agency", "Oakfield Primary School")
        );
        await robin.NextAsync(("themes", "thresholds"), ("issue", "The issue."), ("desired-outcome", "A visit."));
        await robin.NextAsync(("name-1", "Alex Bell"));
        await robin.NextAsync(("spoken", "not-resolved"));
        await robin.NextAsync(RaisingExtensions.FailedDiscussion);
        await robin.NextAsync();
        await partnership.QuietAsync();

        var reference = Assert.Single(await partnership.CasesOfAsync(partnership.Robin));
        await partnership.PassAsync(TimeSpan.FromMinutes(5));
        graph.Graph.IsDown = false;
        await partnership.PassAsync(TimeSpan.FromMinutes(30));
        await partnership.PassAsync(TimeSpan.FromMinutes(30));

        Assert.Equal(1, partnership.Tamsin.Sees(reference));
        Assert.Equal(0, partnership.Unit.Sees(reference));
    }

    [Fact]
    public async Task Check_WithTheManagerAway_SaysSo()
    {
        await using var graph = await GraphPartnership.StartAsync();
        graph.SendAway(graph.Partnership.Tamsin);
        await graph.Partnership.Robin.DialogToCheckAsync("not-resolved");

        graph.Partnership.Robin.LastCard.AssertSays("Tamsin Larkhill (away)");
    }

    [Fact]
    public async Task ManagerFoundLater_WhoIsAway_IsAskedAndTheOwnerMayNameAnother()
    {
        await using var graph = await GraphPartnership.StartAsync("--People:Graph:KeptFor=00:00:00");
        var partnership = graph.Partnership;
        await RaiseWithGraphDownAsync(graph);
        graph.Graph.IsDown = false;
        graph.SendAway(partnership.Tamsin);
        await partnership.PassAsync(TimeSpan.FromMinutes(30));

        Assert.True(partnership.Tamsin.LastCard.Offers("open"));
        partnership.Robin.LastCard.AssertSays("Their mailbox says that they are away.");
        Assert.True(partnership.Robin.LastCard.Offers("Name them"));
    }

    [Fact]
    public async Task Dialog_WithASlowGraph_GoesOnAfterThreeSeconds()
    {
        await using var graph = await GraphPartnership.StartAsync("--People:Graph:KeptFor=00:00:00");
        var partnership = graph.Partnership;
        await partnership.Robin.DialogToCheckAsync("not-resolved");
        graph.Graph.Gate = new TaskCompletionSource();
        var asked = graph.Graph.Requests.Count;
        var turn = partnership.Robin.NextAsync();
        await graph.Graph.UntilRequestsAsync(asked + 1);
        Assert.False(turn.IsCompleted);

        partnership.Clock.Advance(TimeSpan.FromSeconds(3));
        await turn;
        await partnership.QuietAsync();

        Assert.Single(await partnership.CasesOfAsync(partnership.Robin));
        Assert.Equal(asked + 1, graph.Graph.Requests.Count); // nothing else was waited for
    }

    /// <summary>Raises while Graph has gone down since the dialog began.</summary>
    private static async Task RaiseWithGraphDownAsync(GraphPartnership graph)
    {
        await graph.Partnership.Robin.DialogToCheckAsync("not-resolved");
        graph.Graph.IsDown = true;
        await graph.Partnership.Robin.NextAsync();
        await graph.Partnership.QuietAsync();
    }
}
