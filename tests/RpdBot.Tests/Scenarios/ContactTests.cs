using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>The raiser's manager turns to the other manager.</summary>
public sealed class ContactTests
{
    [Fact]
    public async Task Contact_Sent_AsksTheOtherManagerAndTellsTheRaiser()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var before = partnership.Robin.Cards.Count;
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "Send it to the other manager",
            ("issue", "The bruises are new and on both arms.")
        );

        var invite = partnership.Imani.LastCard;
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
        Assert.True(invite.Offers("open"));
        invite.AssertSilentOn("bruises");
        Assert.Equal(0, partnership.Dev.Sees(reference));
        var told = Assert.Single(partnership.Robin.CardsAfter(before));
        told.AssertSays("set out the issue to the manager of the other agency");
        await partnership.OpenAsync(partnership.Imani, reference);
        partnership.Imani.LastCard.AssertSays("on both arms");
        partnership.Imani.LastCard.AssertSilentOn("We spoke on the telephone");
    }

    [Fact]
    public async Task Contact_ResolvedInTalk_ClosesTheCaseAndTellsTheRaiser()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var before = partnership.Robin.Cards.Count;
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "We talked and it is resolved",
            [.. AnsweringExtensions.LastContact, ("s2-response", "Imani sends somebody today.")]
        );

        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
        var told = partnership.Robin.CardsAfter(before);
        Assert.Equal(2, told.Count);
        Assert.Single(told, card => card.Text.Contains("Closed by Tamsin Larkhill", StringComparison.Ordinal));
        Assert.Single(told, card => card.Offers("Tell what changed"));
        var other = Assert.Single(
            partnership.Imani.Cards,
            card => card.Text.Contains(reference, StringComparison.Ordinal)
        );
        other.AssertSays("The case is closed: resolved.");
        other.AssertSilentOn("Imani sends somebody today.");
        Assert.Equal(0, partnership.Dev.Sees(reference));
    }
}
