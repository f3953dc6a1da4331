namespace RpdBot.Tests.Scenarios;

/// <summary>The raise dialog, from danger to the case.</summary>
public sealed class DialogTests
{
    [Fact]
    public async Task Danger_Yes_ShowsWhomToCallAndStoresNothing()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        partnership.Store.Forget();
        await robin.SayAsync("raise a difference");
        await robin.ClickAsync(robin.LastCard, "draft-danger");
        await partnership.QuietAsync();

        robin.LastCard.AssertSays("999");
        robin.LastCard.AssertSays("Nothing of this has been stored.");
        Assert.Equal(0, partnership.Store.Commits);
    }

    [Fact]
    public async Task Scope_NotCovered_SaysWhereToGoAndKeepsNothing()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "complaint"));

        robin.LastCard.AssertSays("complaints procedure of the organisation");
        Assert.Empty(robin.LastCard.Inputs);
        Assert.Empty(await partnership.DraftsAsync(robin));
    }

    [Fact]
    public async Task Back_WithAnswersTyped_KeepsThem()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToDifferenceAsync();
        await robin.ClickAsync(robin.LastCard, "Back", ("issue", "Half a sentence"));
        robin.LastCard.AssertSays("Who is it with?");
        await robin.NextAsync();

        Assert.Equal("Half a sentence", robin.LastCard.Input("issue").Value);
    }

    [Fact]
    public async Task SaveForLater_AfterARestart_IsTakenUpFromMyCases()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToDifferenceAsync();
        await robin.ClickAsync(robin.LastCard, "Save for later", ("issue", "Half a sentence"));
        robin.LastCard.AssertSays("Saved for later");
        await partnership.RestartAsync();
        await robin.SayAsync("my cases");
        await robin.ClickAsync(robin.LastCard, "Go on");

        Assert.Equal("Half a sentence", robin.LastCard.Input("issue").Value);
        await robin.NextAsync(("themes", "thresholds"), ("desired-outcome", "A visit."));
        await robin.NextAsync(("name-1", "Alex Bell"));
        await robin.NextAsync(("spoken", "not-yet"));
        Assert.NotEmpty(RaisingExtensions.ReferenceIn((await robin.NextAsync()).Text));
    }

    [Fact]
    public async Task Cancel_HalfWay_DeletesTheDraft()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToDifferenceAsync();
        var step = robin.LastCard;
        await robin.ClickAsync(step, "Cancel", ("issue", "Half a sentence"));

        robin.LastCard.AssertSays("Nothing was raised, and what you typed is deleted.");
        Assert.Empty(await partnership.DraftsAsync(robin));
        await robin.ClickAsync(step, "Next");
        robin.LastCard.AssertSays("This draft is no longer there");
    }

    [Fact]
    public async Task Next_WithSomethingMissing_SaysSoAndKeepsWhatWasTyped()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToDifferenceAsync();
        await robin.NextAsync(("themes", "other"), ("issue", "Half a sentence"));

        var card = robin.LastCard;
        Assert.Equal("Half a sentence", card.Input("issue").Value);
        card.AssertSays("“If something else: what?” is needed.");
        card.AssertSays("“What outcome do you want for the child or children?” is needed.");
        card.AssertSilentOn("“What is the issue that needs to be resolved?” is needed.");
    }

    [Fact]
    public async Task OldStep_PressedAgain_ShowsThePresentOne()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToDifferenceAsync();
        var old = robin.LastCard;
        await robin.NextAsync(("themes", "thresholds"), ("issue", "The issue"), ("desired-outcome", "A visit."));
        await robin.ClickAsync(old, "Next", ("issue", "Something else"));

        robin.LastCard.AssertSays("Who is it about?");
        var draft = Assert.Single(await partnership.DraftsAsync(robin));
        Assert.Equal("The issue", draft["issue"]);
    }

    [Fact]
    public async Task Mention_InAChannel_StartsTheDialogInTheOwnChat()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = partnership.Teams.Channel("Team");
        await partnership.Robin.MentionInChannelAsync(channel, "raise a difference");
        await partnership.Margery.MentionInChannelAsync(channel, "raise a difference");

        Assert.True(partnership.Robin.LastCard.Offers("draft-go"));
        Assert.Empty(channel.Cards);
        Assert.Empty(partnership.Margery.Cards);
        Assert.Contains("in our own chat", channel.Conversation.Messages[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "open a chat with me first",
            channel.Conversation.Messages[1].ToString(),
            StringComparison.Ordinal
        );
    }
}
