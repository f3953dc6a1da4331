using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>A deployment that serves several partnerships: which one is meant is asked once, and all that follows goes by it.</summary>
public sealed class SeveralPartnershipsTests
{
    private static readonly string[] Names =
    [
        "Somerset (demo)",
        "South Gloucestershire (demo)",
        "Adults and children (demo)",
        "South West procedures (demo)",
    ];

    [Fact]
    public async Task Raise_WhereSeveralAreServed_ShowsTheNumbersOfAllFirst()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        await partnership.Robin.SayAsync("raise a difference");

        var danger = partnership.Robin.LastCard;
        Assert.All(new[] { "0300 123 2224", "01632 960201", "01632 960202", "01632 960203" }, danger.AssertSays);
        danger.AssertSays("South Gloucestershire (demo): Access and Response Team");
        Assert.Equal(2, danger.Text.Split("Police, immediate danger or an emergency").Length);
        await partnership.Robin.ClickAsync(danger, "draft-danger");
        Assert.All(new[] { "0300 123 2224", "01632 960201" }, partnership.Robin.LastCard.AssertSays);
        Assert.Empty(await partnership.DraftsAsync(partnership.Robin));
    }

    [Fact]
    public async Task Raise_WhereSeveralAreServed_AsksWhichBeforeAnythingIsKept()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();

        robin.LastCard.AssertSays("Which partnership is it?");
        robin.LastCard.AssertSays("If a child or an adult is at risk of harm, act now: this does not wait.");
        Assert.Equal(Names, robin.LastCard.Input("partnership").Choices.Keys);
        Assert.Empty(await partnership.DraftsAsync(robin));
        await robin.ClickAsync(robin.LastCard, "Next");
        robin.LastCard.AssertSays("Please choose the partnership.");
        Assert.Empty(await partnership.DraftsAsync(robin));
    }

    [Theory]
    [InlineData("somerset")]
    [InlineData("south-gloucestershire")]
    [InlineData("adults-and-children")]
    [InlineData("kcs")]
    public async Task Raise_OnceOneIsChosen_GoesOnByItsProcedure(string id)
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        await partnership.Robin.BeginInAsync(id);

        var draft = Assert.Single(await partnership.DraftsAsync(partnership.Robin));
        Assert.Equal((id, id), (draft.Partnership, draft.Procedure));
        partnership.Robin.LastCard.AssertSays("Step 2 of");
    }

    [Fact]
    public async Task Raise_WithAPartnershipThatIsNotServed_AsksAgain()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        var click = robin.Click(robin.LastCard, "Next", ("partnership", Names[0]));
        click["value"]!["action"]!["data"]!["in.1.partnership"] = "elsewhere";
        await partnership.Teams.DeliverAsync(click);

        Assert.Empty(await partnership.DraftsAsync(robin));
    }

    [Fact]
    public async Task Back_FromTheFirstStep_AsksAgainWhichPartnershipAndKeepsWhatWasTyped()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var robin = partnership.Robin;
        await robin.BeginInAsync("kcs");
        await robin.NextAsync(
            ("colleague.name", "Dev Applegarth"),
            ("colleague.email", "dev.applegarth@childrens-social-care.example")
        );
        await robin.ClickAsync(robin.LastCard, "Back", ("issue", "The bruises are new."));
        await robin.ClickAsync(robin.LastCard, "Back");
        var question = robin.LastCard;
        question.AssertSays("Which partnership is it?");
        Assert.Equal("kcs", question.Input("partnership").Value);
        await robin.ClickAsync(question, "Next", ("partnership", ""));
        robin.LastCard.AssertSays("Please choose the partnership.");

        await robin.ClickAsync(robin.LastCard, "Next", ("partnership", "adults-and-children"));
        await robin.ClickAsync(question, "Next", ("partnership", "south-gloucestershire"));

        var draft = Assert.Single(await partnership.DraftsAsync(robin));
        Assert.Equal(
            ("adults-and-children", "adults-and-children", "The bruises are new."),
            (draft.Partnership, draft.Procedure, draft["issue"])
        );
        robin.LastCard.AssertSays("Step 2 of");
        Assert.Equal("Dev Applegarth", robin.LastCard.Input("colleague.name").Value);
    }

    [Fact]
    public async Task Back_FromTheFirstStepToTheSamePartnership_GoesOnThere()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var robin = partnership.Robin;
        await robin.BeginInAsync("somerset");
        await robin.ClickAsync(robin.LastCard, "Back");
        await robin.ClickAsync(robin.LastCard, "Next", ("partnership", "somerset"));

        Assert.Equal("somerset", Assert.Single(await partnership.DraftsAsync(robin)).Procedure);
        robin.LastCard.AssertSays("Step 2 of");
        Assert.True(robin.LastCard.Offers("Back"));
    }

    [Fact]
    public async Task MyCases_WhereSeveralAreServed_NameThePartnershipOfEachCaseAndDraft()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var robin = partnership.Robin;
        await robin.RaiseInKcsAsync();
        await robin.BeginInAsync("adults-and-children");
        await robin.SayAsync("my cases");

        robin.LastCard.AssertSays("South West procedures (demo)");
        robin.LastCard.AssertSays("Adults and children (demo)");
        robin.LastCard.AssertSilentOn("Somerset (demo)");
    }

    [Fact]
    public async Task Raise_ChosenTwice_StaysWithTheFirst()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        var question = robin.LastCard;
        await robin.ClickAsync(question, "Next", ("partnership", "kcs"));
        await robin.ClickAsync(question, "Next", ("partnership", "somerset"));

        Assert.Equal("kcs", Assert.Single(await partnership.DraftsAsync(robin)).Partnership);
    }

    [Fact]
    public async Task Raise_WhoseAgencyBelongsToOneOnly_IsNotAsked()
    {
        using var changed = new Changed();
        await using var partnership = await changed.StartFourAsync(file =>
            file.Replace("\"oakfield-primary\", ", "", StringComparison.Ordinal)
                .Replace(
                    "\"kcs\",\n      \"agencies\": [",
                    "\"kcs\",\n      \"agencies\": [\"oakfield-primary\", ",
                    StringComparison.Ordinal
                )
        );
        await partnership.Robin.SayAsync("raise a difference");
        partnership.Robin.LastCard.AssertSilentOn("01632 960201");
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, "draft-go");
        Assert.Equal("kcs", Assert.Single(await partnership.DraftsAsync(partnership.Robin)).Partnership);
        await partnership.Dev.BeginDraftAsync();
        partnership.Dev.LastCard.AssertSays("Which partnership is it?");
    }

    [Fact]
    public async Task Case_RaisedInOneOfSeveral_GoesIntoItsOwnRegisterAndDigest()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var reference = await partnership.Robin.RaiseInKcsAsync();

        Assert.Equal("kcs", (await partnership.CaseAsync(reference)).Partnership);
        Assert.Equal("local-authority", (await partnership.CaseAsync(reference)).RespondingAgency?.Kind);
        Assert.Equal(reference, Assert.Single(await partnership.RegisterOfAsync("kcs")).Reference.Value);
        Assert.Empty(await partnership.RegisterOfAsync("somerset"));
        await partnership.Unit.SayAsync("digest");
        var kcs = partnership.Unit.Cards.Single(card => IsDigestOf(card, "South West procedures (demo)"));
        kcs.AssertSays("Before the formal stage: 1 open");
        partnership
            .Unit.Cards.Single(card => IsDigestOf(card, "Somerset (demo)"))
            .AssertSilentOn("Before the formal stage");
    }

    [Fact]
    public async Task UseThisChannel_BySomebodyOfSeveralUnits_AsksWhoseItIs()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var channel = partnership.Teams.Channel("Unit");
        await channel.InstallAsync(partnership.Unit);
        await partnership.Unit.MentionInChannelAsync(channel, "use this channel");
        channel.LastCard.AssertSays("Whose channel is this?");
        await partnership.Tamsin.ClickAsync(channel.LastCard, "Use this channel", ("partnership", "kcs"));
        channel.LastCard.AssertSays("Whose channel is this?");
        await partnership.Unit.ClickAsync(channel.LastCard, "Use this channel", ("partnership", "kcs"));

        channel.LastCard.AssertSays("This is now the business unit's channel");
        channel.LastCard.AssertSays("South West procedures (demo)");
        channel.LastCard.AssertSilentOn("Somerset (demo)");
        await partnership.PassAsync(TimeSpan.FromDays(1));
        Assert.Single(channel.Digests());
    }

    [Fact]
    public async Task UseThisChannel_OfAnotherPartnership_IsRefused()
    {
        await using var partnership = await SeveralExtensions.StartFourAsync();
        var channel = partnership.Teams.Channel("Unit");
        await channel.InstallAsync(partnership.Unit);
        foreach (var id in new[] { "kcs", "somerset" })
        {
            await partnership.Unit.MentionInChannelAsync(channel, "use this channel");
            var question = partnership.Unit.CardsIn(channel)[^1];
            var answer = await partnership.Unit.ClickAsync(question, "Use this channel", ("partnership", id));
            Assert.Equal(
                id == "somerset",
                answer.Text?.Contains("another partnership", StringComparison.Ordinal) == true
            );
        }
    }

    private static bool IsDigestOf(ShownCard card, string partnership) =>
        card.Text.Contains("Digest for ", StringComparison.Ordinal)
        && card.Text.Contains(partnership, StringComparison.Ordinal);
}
