using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>What Teams delivers again, byte for byte.</summary>
public sealed class RedeliveredTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Everything_DeliveredAgainAfterAWholeCase_ActsOnce(bool afterARestart)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is resolved: close the case",
            AnsweringExtensions.LastContact
        );
        var before = (await partnership.CaseAsync(reference)).Revision;
        var cards = partnership.Imani.Cards.Count + partnership.Dev.Cards.Count + partnership.Tamsin.Cards.Count;
        if (afterARestart)
        {
            await partnership.RestartAsync();
        }

        foreach (var activity in partnership.Teams.Delivered)
        {
            Assert.Equal(200, (await partnership.Teams.DeliverRawAsync(activity)).Status);
        }

        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
        Assert.Equal(before, (await partnership.CaseAsync(reference)).Revision);
        Assert.Equal([reference], await partnership.CasesOfAsync(partnership.Robin));
        Assert.Empty(await partnership.DraftsAsync(partnership.Robin));
        Assert.Equal(
            cards,
            partnership.Imani.Cards.Count + partnership.Dev.Cards.Count + partnership.Tamsin.Cards.Count
        );
    }

    [Fact]
    public async Task Answer_DeliveredAgainAtOnce_ActsOnceAndIsAnsweredTheSame()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var tamsin = partnership.Tamsin;
        await tamsin.ClickAsync(tamsin.LastCard, "Send it to the other manager");
        var click = tamsin.Click(tamsin.LastCard, "answer").ToJsonString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => partnership.Teams.DeliverRawAsync(click)));
        await partnership.QuietAsync();

        Assert.Single(answers.Select(answer => answer.Text).Distinct());
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
        Assert.Equal(1, partnership.Imani.Sees(reference));
    }

    [Fact]
    public async Task Note_DeliveredAgainAfterARestart_StandsOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var tamsin = partnership.Tamsin;
        await tamsin.ClickAsync(tamsin.LastCard, "Add a note");
        var sent = await tamsin.ClickAsync(tamsin.LastCard, "Add the note", ("note", "The nurse has seen Alex."));
        await partnership.RestartAsync();
        var again = await partnership.Teams.RedeliverAsync(sent);

        Assert.Contains("your note is on the case", again.Text, StringComparison.Ordinal);
        Assert.Single((await partnership.CaseAsync(reference)).Notes);
    }
}
