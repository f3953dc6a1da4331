using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>People who cannot be written to, for a while or for good.</summary>
public sealed class ReachTests
{
    [Fact]
    public async Task Person_WithoutAChat_GetsTheCardWhenTheyAddTheApp()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.SayNotMeAsync(
            partnership.Tamsin,
            ("person.name", "Margery Oakshott"),
            ("person.email", "margery.oakshott@oakfield-primary.example")
        );
        foreach (var user in new[] { partnership.Robin, partnership.Unit })
        {
            user.LastCard.AssertSays("They have not opened RpdBot in Teams yet.");
        }

        await partnership.Margery.InstallAsync();
        await partnership.QuietAsync();
        Assert.Equal(1, partnership.Margery.Sees(reference));
        await partnership.OpenAsync(partnership.Margery, reference);
        Assert.Empty((await partnership.CaseAsync(reference)).Troubles);
    }

    [Fact]
    public async Task Person_WhoBlockedTheBot_GetsTheCardWhenTheyComeBack()
    {
        await using var partnership = await Partnership.StartAsync();
        partnership.Tamsin.IsReachable = false;
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();

        Assert.Equal(0, partnership.Tamsin.Sees(reference));
        partnership.Unit.LastCard.AssertSays("They have blocked or removed RpdBot in Teams.");
        await partnership.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal(1, partnership.Unit.Sees(reference));
        await partnership.Tamsin.InstallAsync();
        await partnership.QuietAsync();
        Assert.Equal(1, partnership.Tamsin.Sees(reference));
    }

    [Fact]
    public async Task Person_WhoBlockedTheBot_GetsTheCardWhenTheyWriteToIt()
    {
        await using var partnership = await Partnership.StartAsync();
        partnership.Tamsin.IsReachable = false;
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();
        await partnership.Tamsin.SayAsync("hello");
        await partnership.QuietAsync();

        Assert.Contains(partnership.Tamsin.Cards, card => card.Offers("open"));
        await partnership.OpenAsync(partnership.Tamsin, reference);
    }

    [Fact]
    public async Task Uninstall_WhileWaitedOn_IsToldAndMendedByInstalling()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await partnership.Tamsin.UninstallAsync();
        await partnership.QuietAsync();
        partnership.Unit.LastCard.AssertSays("They have blocked or removed RpdBot in Teams.");
        partnership.Robin.LastCard.AssertSays("They have blocked or removed RpdBot in Teams.");

        await partnership.Tamsin.InstallAsync();
        await partnership.AnswerAsync(partnership.Tamsin, "Send it to the other manager");
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task Throttled_WithRetryAfter_IsSentAfterThatTime()
    {
        await using var partnership = await Partnership.StartAsync();
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Tamsin), Fault.Throttle(30), times: 1);
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.PassAsync(TimeSpan.FromSeconds(29));
        Assert.Equal(0, partnership.Tamsin.Sees(reference));
        await partnership.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(1, partnership.Tamsin.Sees(reference));
    }

    [Fact]
    public async Task ServerErrors_ThatPass_DelayTheCard()
    {
        await using var partnership = await Partnership.StartAsync();
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Tamsin), new Fault.Refuse(503), times: 3);
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        for (var tries = 0; tries < 3; tries++)
        {
            Assert.Equal(0, partnership.Tamsin.Sees(reference));
            await partnership.PassAsync(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(1, partnership.Tamsin.Sees(reference));
        Assert.Equal(0, partnership.Unit.Sees(reference));
    }

    [Fact]
    public async Task LostAnswer_ToAPost_DoublesTheCardAtMostOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Tamsin), new Fault.LoseAnswer(), times: 1);
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.PassAsync(TimeSpan.FromMinutes(1));
        await partnership.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(2, partnership.Tamsin.Sees(reference));
        await partnership.Tamsin.ClickAsync(partnership.Tamsin.Cards.First(card => card.Offers("open")), "open");
        await partnership.AnswerAsync(partnership.Tamsin, "Send it to the other manager");
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task Card_RefusedTwelveTimes_IsGivenUpAndTold()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.GiveUpOnTamsinAsync();

        Assert.Equal(12, partnership.Teams.Requests.All.Count(request => request.Fault is not null));
        partnership.Unit.LastCard.AssertSays("Teams did not take the message, although it was sent many times.");
        Assert.Equal(1, partnership.Unit.Sees(reference));
        Assert.True(partnership.Robin.LastCard.Offers("Name them"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Card_GivenUp_IsBroughtWhenSomebodySendsItAgain(bool byTheUnit)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.GiveUpOnTamsinAsync();
        partnership.Teams.Faults.Clear();
        var user = byTheUnit ? partnership.Unit : partnership.Robin;
        var card = user.LastCard;
        await user.ClickAsync(card, "Send it to them again");
        await partnership.QuietAsync();

        Assert.Equal(1, partnership.Tamsin.Sees(reference));
        Assert.Empty((await partnership.CaseAsync(reference)).Troubles);
        await user.ClickAsync(card, "Send it to them again");
        await partnership.QuietAsync();
        Assert.Equal(1, partnership.Tamsin.Sees(reference));
        await partnership.OpenAsync(partnership.Tamsin, reference);
    }

    [Fact]
    public async Task Card_SentAgainInVain_IsToldAgain()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.GiveUpOnTamsinAsync();
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, "Send it to them again");
        await partnership.PassForTwelveAttemptsAsync();

        Assert.Equal(0, partnership.Tamsin.Sees(reference));
        Assert.Equal(2, partnership.Unit.Cards.Count(card => card.Offers("Send it to them again")));
    }

    [Fact]
    public async Task Report_ThatDoesNotArrive_IsNotReportedInItsTurn()
    {
        await using var partnership = await Partnership.StartAsync();
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Tamsin), new Fault.Refuse(500));
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Robin), new Fault.Refuse(500));
        await partnership.PassForTwelveAttemptsAsync();
        await partnership.PassForTwelveAttemptsAsync();

        Assert.Equal(1, partnership.Unit.Sees(reference));
        Assert.Equal(["line-manager-a"], (await partnership.CaseAsync(reference)).Troubles.Keys);
    }

    [Fact]
    public async Task Channel_ThatTakesNothing_IsStoodInForByItsPeople()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        partnership.Teams.Faults.When(partnership.PostsToTheChannel(), Fault.Blocked());
        var reference = await partnership.RaiseToForwardAsync();

        Assert.Equal("forward.1", await partnership.WaitsAsync(reference));
        Assert.Equal(1, partnership.Unit.Sees(reference));
    }
}
