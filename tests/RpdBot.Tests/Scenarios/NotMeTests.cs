namespace RpdBot.Tests.Scenarios;

/// <summary>Somebody is asked for whom it is not, or nobody is found.</summary>
public sealed class NotMeTests
{
    private static readonly (string, string?)[] Margery =
    [
        ("person.name", "Margery Oakshott"),
        ("person.email", "margery.oakshott@oakfield-primary.example"),
    ];

    [Fact]
    public async Task NotMe_WithoutAName_AsksTheOwnerAndTheBusinessUnit()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.SayNotMeAsync(partnership.Tamsin);

        Assert.Contains(partnership.Tamsin.Cards, card => card.Text.Contains("This is now with somebody else."));
        Assert.DoesNotContain(reference, await partnership.CasesOfAsync(partnership.Tamsin));
        foreach (var user in new[] { partnership.Robin, partnership.Unit })
        {
            var asked = user.LastCard;
            asked.AssertSays(reference);
            asked.AssertSays("said that it is not for them");
            Assert.True(asked.Offers("Name them"));
        }

        partnership.Unit.LastCard.AssertSilentOn("A.B.");
    }

    [Fact]
    public async Task NotMe_WithAName_AsksThatPersonAndRedactsTheCard()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Margery.InstallAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await partnership.SayNotMeAsync(partnership.Tamsin, Margery);

        Assert.DoesNotContain(partnership.Tamsin.Cards, card => card.Text.Contains("Alex Bell"));
        await partnership.OpenAsync(partnership.Margery, reference);
        await partnership.AnswerAsync(partnership.Margery, "Send it to the other manager");
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
        Assert.Equal(0, partnership.Unit.Sees(reference));
    }

    [Fact]
    public async Task NotMe_PressedTwice_IsAnsweredTheSameTwice()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.RaiseAsync("not-resolved");
        var tamsin = partnership.Tamsin;
        await tamsin.ClickAsync(await tamsin.WaitForCardAsync("Open: this is for me"), "Not me");
        var form = tamsin.LastCard;
        var first = await tamsin.ClickAsync(form, "It is not me");
        await partnership.QuietAsync();
        var second = await tamsin.ClickAsync(form, "It is not me");

        Assert.Contains("no longer with you", first.Text, StringComparison.Ordinal);
        Assert.Equal(first.Text, second.Text);
    }

    [Theory]
    [InlineData("tamsin.larkhill@oakfield-primary.example", "You named yourself.")]
    [InlineData("imani.brightwater@childrens-social-care.example", "already has a part on the other side")]
    [InlineData("no address", "Nobody of that name was found.")]
    public async Task NotMe_WithSomebodyImpossible_AsksAgain(string email, string sentence)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await partnership.SayNotMeAsync(partnership.Tamsin, ("person.name", "Pat"), ("person.email", email));

        partnership.Tamsin.LastCard.AssertSays(sentence);
        Assert.Equal("Pat", partnership.Tamsin.LastCard.Input("person.name").Value);
        Assert.NotNull((await partnership.CaseAsync(reference)).HolderOf("line-manager-a"));
    }

    [Theory]
    [InlineData("Robin Fairweather")]
    [InlineData("Nell Hawthorndale")]
    public async Task Name_ByOwnerOrBusinessUnit_AsksThatPerson(string by)
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Margery.InstallAsync();
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.SayNotMeAsync(partnership.Tamsin);
        var user = partnership.Everybody.Single(one => one.Name == by);
        var asked = user.LastCard;
        await user.ClickAsync(asked, "Name them", Margery);
        await partnership.QuietAsync();

        user.Present(asked).AssertSays("The person you named is asked now.");
        await partnership.OpenAsync(partnership.Margery, reference);
        partnership.Margery.LastCard.AssertSays("Alex Bell");
    }

    [Fact]
    public async Task Manager_WhomNobodyKnows_IsAskedForWhenTheyAreNeeded()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseWithYouthClubAsync();
        Assert.Equal(0, partnership.Unit.Sees(reference));
        await partnership.OpenAsync(partnership.Tamsin, reference);
        await partnership.AnswerAsync(partnership.Tamsin, "Send it to the other manager");

        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
        partnership.Unit.LastCard.AssertSays("The Youth Club");
        var asked = await partnership.Robin.WaitForCardAsync(card => card.Offers("Name them"), "to name somebody");
        await partnership.Robin.ClickAsync(asked, "Name them", ("person", partnership.Stranger.ObjectId));
        partnership.Robin.Present(asked).AssertSays("Nobody of that name was found.");
        await partnership.Robin.ClickAsync(
            partnership.Robin.Present(asked),
            "Name them",
            ("person", partnership.Imani.ObjectId)
        );
        await partnership.OpenAsync(partnership.Imani, reference);
    }
}
