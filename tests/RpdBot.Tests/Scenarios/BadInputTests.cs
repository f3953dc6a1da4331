namespace RpdBot.Tests.Scenarios;

/// <summary>What is typed wrongly, and what no client of ours would send.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Answer_WithFaults_NamesEachAndKeepsWhatWasTyped()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("not-yet");
        await partnership.AnswerAsync(
            partnership.Robin,
            "It is resolved: close the case",
            ("s1-date", "2026-06-05"),
            ("s1-staff", "Robin, Dev"),
            ("s1-record", " ")
        );

        var card = partnership.Robin.LastCard;
        card.AssertSays("is in the future. Choose today or an earlier day.");
        card.AssertSays("“What were the concerns, actions, responses and outcomes?” is needed.");
        card.AssertSays("Say yes or no");
        Assert.Equal("Robin, Dev", card.Input("s1-staff").Value);
        Assert.Equal("record-discussion.1", await partnership.WaitsAsync(reference));
        await partnership.Robin.ClickAsync(card, "answer", RaisingExtensions.Discussion);
        Assert.Equal("what-changed.1", await partnership.WaitsAsync(reference));
    }

    [Theory]
    [InlineData("issue", 4_001)]
    [InlineData("issue", 100_000)]
    [InlineData("themes-other", 201)]
    public async Task DialogText_LongerThanAllowed_IsAskedForAgain(string field, int length)
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToDifferenceAsync();
        var click = robin.Click(robin.LastCard, "Next", ("themes", "other"), ("desired-outcome", "A visit."));
        click.Data()[robin.LastCard.Input(field).Id] = new string('x', length);
        var answer = await partnership.Teams.DeliverAsync(click);

        Assert.Equal(200, answer.Status);
        Assert.Contains("too long", answer.Text, StringComparison.Ordinal);
        Assert.Single(await partnership.DraftsAsync(robin));
    }

    [Theory]
    [InlineData("colleague.name")]
    [InlineData("colleague.email")]
    public async Task Colleague_LongerThanAllowed_IsAskedForAgain(string input)
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "none"));
        var click = robin.Click(
            robin.LastCard,
            "Next",
            ("colleague.name", "Pat"),
            ("colleague.email", "pat@childrens-social-care.example")
        );
        click.Data()[robin.LastCard.Input(input).Id] = new string('x', 300) + "@childrens-social-care.example";
        var answer = await partnership.Teams.DeliverAsync(click);

        Assert.Contains("Please pick your colleague", answer.Text, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await partnership.DraftsAsync(robin)).Colleague);
    }

    [Fact]
    public async Task Colleague_WithoutAProperAddress_IsAskedForAgain()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "none"));
        await robin.NextAsync(("colleague.name", "Pat"), ("colleague.email", "no address at all"));

        robin.LastCard.AssertSays("Please pick your colleague");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public async Task Body_NoActivity_IsRefused(string body)
    {
        await using var partnership = await Partnership.StartAsync();
        Assert.Equal(400, (await partnership.Teams.DeliverRawAsync(body)).Status);
    }

    [Fact]
    public async Task Note_Empty_IsAskedForAgain()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var tamsin = partnership.Tamsin;
        await tamsin.ClickAsync(tamsin.LastCard, "Add a note");
        await tamsin.ClickAsync(tamsin.LastCard, "Add the note");

        tamsin.LastCard.AssertSays("“Your note” is needed.");
        await tamsin.ClickAsync(tamsin.LastCard, "Add the note", ("note", "The school nurse has seen Alex."));
        await partnership.QuietAsync();
        tamsin.LastCard.AssertSays("your note is on the case");
        partnership.Robin.LastCard.AssertSays("The school nurse has seen Alex.");
        Assert.Single((await partnership.CaseAsync(reference)).Notes);
    }
}
