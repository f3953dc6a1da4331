using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>What people do wrong in stages 3 and 4: a clear sentence each, and nothing half done.</summary>
public sealed class FormalBadInputTests
{
    private const string Arrange = "Acknowledge and send: they arrange the response";

    [Fact]
    public async Task Forward_ByTwoAtOnce_IsDoneOnceAndShownToBoth()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToForwardAsync();
        var card = partnership.Channel.Cards.Last(card => card.Offers(Arrange));
        var answers = await Task.WhenAll(
            partnership.Unit.ClickAsync(card, Arrange, To(partnership.Imani)),
            partnership.Unit.ClickAsync(card, Arrange, To(partnership.Callum))
        );
        await partnership.QuietAsync();

        Assert.Equal("arrange.1", await partnership.WaitsAsync(reference));
        Assert.All(
            answers,
            answer => Assert.Contains("acknowledged the form", $"{answer.Card}", StringComparison.Ordinal)
        );
        Assert.Single((await partnership.CaseAsync(reference)).Done, done => done.Occurrence.Task == "forward");
    }

    [Theory]
    [InlineData("", "Who in the responding agency receives the form?")]
    [InlineData("margery.oakshott@oakfield-primary.example", "already has a part on the other side")]
    public async Task Forward_ToNobodyItCanGoTo_AsksAgain(string email, string sentence)
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToForwardAsync();
        var answer = await partnership.ClickInChannelAsync(
            partnership.Unit,
            Arrange,
            ("f-recipient.name", "Somebody"),
            ("f-recipient.email", email),
            ("f-role", "Manager")
        );

        Assert.Contains(sentence, $"{answer.Card}", StringComparison.Ordinal);
        Assert.Equal("forward.1", await partnership.WaitsAsync(reference));
        Assert.DoesNotContain(
            partnership.Channel.Cards,
            card => card.Text.Contains("mending", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Channel_ClickedBySomebodyNotListed_ChangesNothing()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToForwardAsync();
        foreach (var verb in new[] { Arrange, "to-chat" })
        {
            var answer = await partnership.ClickInChannelAsync(partnership.Callum, verb);
            Assert.Contains("Only members of the business unit", answer.Message, StringComparison.Ordinal);
        }

        Assert.Equal("forward.1", await partnership.WaitsAsync(reference));
        Assert.Equal(0, partnership.Callum.Sees(reference));
    }

    [Fact]
    public async Task SignOff_ByTheAuthor_IsWarnedAllowedAndTold()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToSectionAAsync();
        await partnership.Tamsin.SayAsync($"status {reference}");
        await partnership.WriteSectionAAsync(partnership.Tamsin);
        await partnership.SayNotMeAsync(
            partnership.Margery,
            ("person.name", "Tamsin Larkhill"),
            ("person.email", "tamsin.larkhill@oakfield-primary.example")
        );
        var card = await partnership.Tamsin.WaitForCardAsync("You wrote this yourself.");
        await partnership.Tamsin.ChooseAsync(
            card,
            "Sign off and send to the Business Unit",
            ("a-sign", "Tamsin Larkhill")
        );
        await partnership.QuietAsync();

        Assert.Equal("forward.1", await partnership.WaitsAsync(reference));
        partnership.Channel.LastCard.AssertSays("The form was signed off by the person who wrote it.");
    }

    [Fact]
    public async Task SectionA_WithEmptyBoxes_SaysWhichAndKeepsTheRest()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionAAsync();
        var robin = partnership.Robin;
        var card = await robin.WaitForCardAsync(card => card.Offers("form-next"), "section A");
        await robin.ClickAsync(card, "Next", ("a-dob", "1 May 2019"), ("a-phone", "call me"));

        var mended = robin.Present(card);
        mended.AssertSays("Page 1 of 4");
        mended.AssertSays("Two things need mending");
        Assert.Equal("1 May 2019", mended.Input("a-dob").Value);
        Assert.Equal("call me", mended.Input("a-phone").Value);
        Assert.Equal("section-a.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task SectionA_HalfWritten_SurvivesARestartAndALostCard()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionAAsync();
        var robin = partnership.Robin;
        var card = await robin.WaitForCardAsync(card => card.Offers("form-next"), "section A");
        await robin.ClickAsync(card, "Next", FormalExtensions.Missing);
        await robin.ClickAsync(robin.Present(card), "form-back", ("a-issue", "Half a sentence"));
        await partnership.RestartAsync();
        await robin.SayAsync($"status {reference}");
        await robin.ClickAsync(robin.LastCard, "Go on with what waits for you");

        var again = robin.LastCard;
        Assert.Equal("1 Any Street", again.Input("a-address").Value);
        await robin.ClickAsync(again, "Next");
        Assert.Equal("Half a sentence", robin.Present(again).Input("a-issue").Value);
    }

    private static (string, string?)[] To(FakeUser user) => [("f-recipient", user.ObjectId), ("f-role", "Manager")];
}
