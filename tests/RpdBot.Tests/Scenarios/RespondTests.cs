namespace RpdBot.Tests.Scenarios;

/// <summary>The other manager answers.</summary>
public sealed class RespondTests
{
    [Theory]
    [InlineData("We can resolve it", "answered that it is resolved")]
    [InlineData("We have a proposal", "answered with a proposal")]
    public async Task Respond_WithAnAnswer_AsksTheRaisersManagerWhoReadsIt(string outcome, string done)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.AnswerAsync(partnership.Imani, outcome, AnsweringExtensions.Response);

        Assert.Equal("confirm.1", await partnership.WaitsAsync(reference));
        partnership.Imani.LastCard.AssertSays(done);
        var confirm = partnership.Tamsin.LastCard;
        confirm.AssertSays("Is the difference resolved for the child?");
        confirm.AssertSays("We will visit on Friday.");
        confirm.AssertSays("By Thursday 11 June");
        Assert.Equal(0, partnership.Dev.Sees(reference));
    }

    [Fact]
    public async Task Respond_BackFromAnOutcome_KeepsWhatWasTyped()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        var imani = partnership.Imani;
        var card = imani.LastCard;
        await imani.ClickAsync(card, "We have a proposal");
        await imani.ClickAsync(imani.Present(card), "Back", ("s2-response", "Half a sentence"));
        await imani.ClickAsync(imani.Present(card), "We need more time");
        Assert.True(imani.Present(card).Input("s2-response").IsHidden);
        await imani.ClickAsync(imani.Present(card), "Back", ("s2-by", "2026-06-18"));
        await imani.ClickAsync(imani.Present(card), "We can resolve it");

        Assert.Equal("Half a sentence", imani.Present(card).Input("s2-response").Value);
        Assert.False(imani.Present(card).Input("s2-response").IsHidden);
    }

    [Fact]
    public async Task Respond_WithWordsKeptForAnotherOutcome_SendsOnlyItsOwn()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        var imani = partnership.Imani;
        var card = imani.LastCard;
        await imani.ClickAsync(card, "We have a proposal");
        await imani.ClickAsync(imani.Present(card), "Back", ("s2-response", "Half a sentence"));
        await imani.ClickAsync(imani.Present(card), "We need more time");
        await imani.ClickAsync(imani.Present(card), "answer", ("s2-by", "2026-06-18"));

        Assert.Equal("agree-date.1", await partnership.WaitsAsync(reference));
        Assert.False((await partnership.CaseAsync(reference)).Answers.Has("s2-response"));
    }

    [Fact]
    public async Task Respond_NeedsTime_AsksTheRaisersManagerToAgree()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.AnswerAsync(partnership.Imani, "We need more time", ("s2-by", "2026-06-18"));

        Assert.Equal("agree-date.1", await partnership.WaitsAsync(reference));
        var asked = partnership.Tamsin.LastCard;
        asked.AssertSays("The date offered: Thursday 18 June");
        Assert.True(asked.Offers("Agree to this date"));
    }

    [Fact]
    public async Task AgreeDate_Agreed_WaitsForTheAnswerUntilThatDay()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.AnswerAsync(partnership.Imani, "We need more time", ("s2-by", "2026-06-18"));
        await partnership.AnswerAsync(partnership.Tamsin, "Agree to this date");

        Assert.Equal("respond.2", await partnership.WaitsAsync(reference));
        var asked = partnership.Imani.LastCard;
        asked.AssertSays("By Thursday 18 June");
        Assert.False(asked.Offers("We agree to that date"));
        Assert.True(asked.Offers("We have a proposal"));
    }

    [Fact]
    public async Task AgreeDate_OtherDateAccepted_WaitsForTheAnswerUntilThatDay()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.AnswerAsync(partnership.Imani, "We need more time", ("s2-by", "2026-06-18"));
        await partnership.AnswerAsync(partnership.Tamsin, "Offer another date", ("s2-by", "2026-06-16"));
        var offered = partnership.Imani.LastCard;
        offered.AssertSays("The date offered: Tuesday 16 June");
        await partnership.AnswerAsync(partnership.Imani, "We agree to that date");

        Assert.Equal("respond.3", await partnership.WaitsAsync(reference));
        partnership.Imani.LastCard.AssertSays("By Tuesday 16 June");
    }

    [Fact]
    public async Task Respond_Overdue_IsToldToBothAndTakenFurtherByTheRaisersManager()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        Assert.DoesNotContain(partnership.Tamsin.Cards, card => card.Offers("No answer: take it further"));
        await partnership.PassAsync(new DateTimeOffset(2026, 6, 11, 16, 0, 0, TimeSpan.Zero));

        partnership.Imani.LastCard.AssertSays("No answer has come in time");
        await partnership.AnswerAsync(partnership.Tamsin, "No answer: take it further");
        Assert.Equal("confirm.1", await partnership.WaitsAsync(reference));
        partnership.Tamsin.LastCard.AssertSays("resolved for the child?");
        Assert.DoesNotContain(partnership.Imani.Cards, card => card.Offers("answer"));
    }
}
