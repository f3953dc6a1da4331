namespace RpdBot.Tests.Scenarios;

/// <summary>Whom a difference is with, and whom it is about.</summary>
public sealed class WhoTests
{
    [Theory]
    [InlineData("robin.fairweather@oakfield-primary.example", "That is you.")]
    [InlineData("tamsin.larkhill@oakfield-primary.example", "You both work for the same agency.")]
    [InlineData("", "Please pick your colleague")]
    [InlineData("pat@nowhere.example", "Which agency do they work for?")]
    public async Task Colleague_NotOneOfAnotherAgency_IsAskedForAgain(string email, string sentence)
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "none"));
        Assert.DoesNotContain(robin.LastCard.Inputs, input => input.IsCalled("other-agency"));
        await robin.NextAsync(("colleague.name", "Pat Somebody"), ("colleague.email", email));

        robin.LastCard.AssertSays(sentence);
        Assert.Equal("Pat Somebody", robin.LastCard.Input("colleague.name").Value);
    }

    [Fact]
    public async Task Colleague_Picked_IsFoundWithTheirAgency()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "none"));
        await robin.NextAsync(("colleague", partnership.Dev.ObjectId));

        var draft = Assert.Single(await partnership.DraftsAsync(robin));
        Assert.Equal("childrens-social-care", draft.Other?.Id);
    }

    [Fact]
    public async Task Agency_NotOnTheList_IsAskedByNameAndKind()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "none"));
        await robin.NextAsync(("colleague.name", "Pat Somebody"), ("colleague.email", "pat@youth-club.example"));
        await robin.NextAsync(("other-agency", "One that is not on this list"));
        robin.LastCard.AssertSays("Please type the agency's name, and choose its kind.");
        await robin.NextAsync(("other-name", "The Youth Club"), ("other-kind", "voluntary"));

        robin.LastCard.AssertSays("What is the difference?");
        var draft = Assert.Single(await partnership.DraftsAsync(robin));
        Assert.Equal(("The Youth Club", "voluntary"), (draft.Other?.Name, draft.Other?.Kind));
    }

    [Fact]
    public async Task SeveralChildren_WithInitialsOfTheirOwn_StandOnTheCase()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToAboutAsync();
        await robin.ClickAsync(robin.LastCard, "Add another child", ("name-1", "Alex Bell"));
        await robin.NextAsync(("name-2", "the unborn baby"), ("initials-2", "unborn B."));
        await robin.NextAsync(("spoken", "not-resolved"));
        await robin.NextAsync(RaisingExtensions.FailedDiscussion);
        await robin.NextAsync();
        await partnership.QuietAsync();

        partnership.Tamsin.LastCard.AssertSays("A.B., unborn B.");
        partnership.Tamsin.LastCard.AssertSilentOn("the unborn baby");
    }
}
