using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>Everything that is pressed twice, or begun twice.</summary>
public sealed class TwiceTests
{
    [Fact]
    public async Task EveryButton_PressedTwiceAtOnce_ActsOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        foreach (var user in partnership.Everybody)
        {
            user.Presses = 2;
        }

        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is resolved: close the case",
            AnsweringExtensions.LastContact
        );

        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
        var @case = await partnership.CaseAsync(reference);
        Assert.Equal(4, @case.Done.Length);
        Assert.Equal(4, @case.Openings.Where(task => task.Key != "what-changed").Sum(task => task.Value));
        Assert.Equal(1, @case.Openings["what-changed"]);
        Assert.Equal([reference], await partnership.CasesOfAsync(partnership.Robin));
        Assert.Equal(0, partnership.Robin.Cards.Count(card => card.Offers("draft-next")));
    }

    [Fact]
    public async Task Raise_TwiceAtOnce_IsOneCase()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToCheckAsync("not-yet");
        robin.Presses = 4;
        await robin.NextAsync();
        await partnership.QuietAsync();

        Assert.Single(await partnership.CasesOfAsync(robin));
        Assert.Empty(await partnership.DraftsAsync(robin));
    }

    [Fact]
    public async Task TwoDrafts_SideBySide_AreTwoCases()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToCheckAsync("not-yet");
        var first = robin.LastCard;
        await robin.DialogToCheckAsync("not-yet");
        await robin.NextAsync();
        await robin.ClickAsync(first, "draft-next");
        await partnership.QuietAsync();

        Assert.Equal(2, (await partnership.CasesOfAsync(robin)).Distinct().Count());
        Assert.Empty(await partnership.DraftsAsync(robin));
    }

    [Fact]
    public async Task Draft_BegunTwiceFromOneCard_IsOneDraft()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.SayAsync("raise a difference");
        var danger = robin.LastCard;
        await robin.ClickAsync(danger, "draft-go");
        await robin.NextAsync(("scope", "none"));
        await robin.ClickAsync(danger, "draft-go");

        robin.LastCard.AssertSays("Who is it with?");
        Assert.Single(await partnership.DraftsAsync(robin));
    }
}
