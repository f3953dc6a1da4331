using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RpdBot.Casework;
using RpdBot.People.Install;
using RpdBot.Teams;
using RpdBot.Tests.FakeTeams;
using RpdBot.Tests.People.FakeGraph;

namespace RpdBot.Tests.Scenarios;

/// <summary>Somebody has not added the app: it is added for them, or everybody hears why not.</summary>
public sealed class InstallOnDemandTests
{
    private const string App = "5d2e0a4f-0000-4b7a-9c31-000000000001";

    [Fact]
    public async Task Card_ForSomebodyWithoutTheApp_IsBroughtOnce()
    {
        await using var graph = await StartAsync();
        var partnership = graph.Partnership;
        var margery = partnership.Margery;
        Home(graph).ChatOf = _ =>
        {
            margery.IsReachable = true;
            return margery.Chat.Id;
        };
        var reference = await AskMargeryAsync(partnership);

        Assert.Equal(1, margery.Sees(reference));
        await margery.InstallAsync(); // Teams tells of it, sooner or later
        await partnership.QuietAsync();
        Assert.Equal(1, margery.Sees(reference));
        await partnership.OpenAsync(margery, reference);
        Assert.Empty((await partnership.CaseAsync(reference)).Troubles);
    }

    [Theory]
    [InlineData(403, "App is blocked by app permission policy.", "does not let RpdBot be added for them")]
    [InlineData(
        403,
        "Ensure user has a valid Office365 license assigned to them.",
        "have no licence for Microsoft Teams"
    )]
    public async Task Card_WhereGraphRefuses_TellsTheOwnerAndTheBusinessUnit(int status, string message, string told)
    {
        await using var graph = await StartAsync();
        var partnership = graph.Partnership;
        Home(graph).NoApp[partnership.Margery.ObjectId] = (status, "Forbidden", message);
        var reference = await AskMargeryAsync(partnership);

        await AssertToldAsync(partnership, reference, told);
    }

    [Theory]
    [InlineData("guest", "They are a guest in this organisation")]
    [InlineData("gone", "does not know them any more")]
    [InlineData("closed", "Their account is closed")]
    public async Task Card_ForSomebodyWhoCannotHaveTheApp_TellsTheOwnerAndTheBusinessUnit(string how, string told)
    {
        await using var graph = await StartAsync();
        var partnership = graph.Partnership;
        var home = Home(graph);
        var margery = home.Users[partnership.Margery.ObjectId];
        home.NoApp[margery.Id] = (403, "Forbidden", "Not now.");
        var reference = await AskMargeryAsync(partnership);
        home.NoApp.Clear();
        if (how == "gone")
        {
            home.Users.Remove(margery.Id);
        }
        else
        {
            home.With(
                margery with
                {
                    UserType = how == "guest" ? "Guest" : "Member",
                    AccountEnabled = how != "closed",
                }
            );
        }

        var asked = partnership.Robin.LastCard;
        await partnership.Robin.ClickAsync(asked, "Send it to them again");
        await partnership.QuietAsync();

        await AssertToldAsync(partnership, reference, told);
    }

    [Fact]
    public async Task Card_ForSomebodyWhoRemovedTheApp_AddsItToNobody()
    {
        await using var graph = await StartAsync();
        var partnership = graph.Partnership;
        await partnership.Margery.InstallAsync();
        await partnership.Margery.UninstallAsync();
        var reference = await AskMargeryAsync(partnership);

        Assert.Empty(Home(graph).Apps);
        await AssertToldAsync(partnership, reference, "have blocked or removed RpdBot");
    }

    private static async Task AssertToldAsync(Partnership partnership, string reference, string told)
    {
        Assert.Equal(0, partnership.Margery.Sees(reference));
        foreach (var user in new[] { partnership.Robin, partnership.Unit })
        {
            user.LastCard.AssertSays(told);
            Assert.True(user.LastCard.Offers("Name them"));
        }

        Assert.Contains(
            told,
            Assert.Single((await partnership.CaseAsync(reference)).Troubles).Value,
            StringComparison.Ordinal
        );
    }

    private static FakeTenant Home(GraphPartnership graph) => graph.Graph.Tenant(GraphBench.Home);

    private static async Task<string> AskMargeryAsync(Partnership partnership)
    {
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();
        await partnership.SayNotMeAsync(
            partnership.Tamsin,
            ("person.name", "Margery Oakshott"),
            ("person.email", "margery.oakshott@oakfield-primary.example")
        );
        await partnership.QuietAsync();
        return reference;
    }

    /// <summary>A bot that has an app id where it reaches for people, and Graph to add the app.</summary>
    private static async Task<GraphPartnership> StartAsync()
    {
        FakeTeamsServer? teams = null;
        var graph = await GraphPartnership.StartAsync(
            services =>
                services.Replace(
                    ServiceDescriptor.Singleton(provider => new Reach(
                        provider.GetRequiredService<Contacts>(),
                        provider.GetRequiredService<IConnector>(),
                        provider.GetRequiredService<IAppInstaller>(),
                        new WithAppId(() => teams!)
                    ))
                ),
            $"--People:Tenants:0:TeamsApp={App}",
            "--People:Graph:KeptFor=00:00:00"
        );
        teams = graph.Partnership.Teams;
        Home(graph).Catalogue.Add(App);
        return graph;
    }

    private sealed class WithAppId(Func<FakeTeamsServer> teams) : IOptions<TeamsOptions>
    {
        public TeamsOptions Value => new() { MicrosoftAppId = App, ServiceUrl = teams().ServiceUrl };
    }
}
