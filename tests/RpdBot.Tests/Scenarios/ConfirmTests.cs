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
    public async Task Confirm_NotResolved_AsksForSectionA()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is not resolved: go to stage 3",
            [.. AnsweringExtensions.LastContact, ("s2-why", "Friday is too late.")]
        );

        Assert.Equal("section-a.1", await partnership.WaitsAsync(reference));
        foreach (var author in new[] { partnership.Robin, partnership.Tamsin })
        {
            var form = await author.WaitForCardAsync(card => card.Offers("form-next"), "section A");
            form.AssertSays("Stage 3 of 4");
        }

        partnership.Imani.LastCard.AssertSays("recorded that stage 2 did not resolve it");
        Assert.Equal(0, partnership.Unit.Sees(reference));
    }
}
