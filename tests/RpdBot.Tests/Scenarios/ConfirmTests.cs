using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>The raiser's manager says whether it is resolved.</summary>
public sealed class ConfirmTests
{
    [Fact]
    public async Task Confirm_Resolved_ClosesTheCaseAndTellsEverybodyWhoWasWrittenTo()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is resolved: close the case",
            AnsweringExtensions.LastContact
        );

        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
        foreach (var told in new[] { partnership.Robin, partnership.Imani, partnership.Dev })
        {
            told.LastCard.AssertSays("The case is closed: resolved.");
        }

        Assert.Equal(0, partnership.Unit.Sees(reference) + partnership.Stranger.Sees(reference));
    }

    [Fact]
    public async Task Confirm_TalkAgain_AsksTheOtherManagerAgain()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        var before = partnership.Imani.Cards.Count;
        await partnership.AnswerAsync(partnership.Tamsin, "We need to talk again");

        Assert.Equal("respond.2", await partnership.WaitsAsync(reference));
        var asked = Assert.Single(partnership.Imani.CardsAfter(before));
        Assert.True(asked.Offers("We can resolve it"));
        asked.AssertSays("By Thursday 11 June");
    }

    [Fact]
    public async Task Confirm_NotResolved_EndsWithTheRecordAndTheOfficesAddress()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is not resolved at stage 2",
            [.. AnsweringExtensions.LastContact, ("s2-why", "Friday is too late.")]
        );

        await partnership.AssertEndedAsync(reference, End.NotResolved, "Closed: not resolved");
        var record = partnership.Tamsin.Cards.Last(card =>
            card.Text.Contains("Friday is too late", StringComparison.Ordinal)
        );
        foreach (var said in new[] { "SSCP@somerset.gov.uk", "We spoke on the telephone.", "We will visit on Friday." })
        {
            record.AssertSays(said);
        }

        Assert.DoesNotContain(partnership.Imani.Cards, card => card.Text.Contains("SSCP@", StringComparison.Ordinal));
        partnership.Robin.LastCard.AssertSays("SSCP@somerset.gov.uk");
    }
}
