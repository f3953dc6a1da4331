using RpdBot.EndToEnd.Windows;

namespace RpdBot.EndToEnd;

/// <summary>The right person, found and reached, in a real Teams client: "not me", acting for somebody, nobody there.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task NotMe_NamingSomebodyFromThePicker_MovesTheTask()
    {
        await using var demo = await Demo.StartAsync();
        await using var margery = await demo.OpenAsync("Margery Oakshott");
        await using var tamsin = await demo.OpenAsync("Tamsin Larkhill", "Margery Oakshott");
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await robin.RaiseNotResolvedAsync();
        await SayMargeryInsteadAsync(tamsin);

        _ = await tamsin.WaitForCardAsync("This is now with somebody else.");
        await tamsin.ScreenshotAsync("31-not-me-said");
        await margery.ClickAsync("Open: this is for me");
        await margery.ClickAsync("Send it to the other manager");
        _ = await margery.WaitForCardAsync("The referral was closed");
        _ = await robin.WaitForCardAsync("Waiting for Margery Oakshott");
    }

    [Fact]
    public async Task Person_WhoCannotBeReached_IsShownToTheRaiserWithTheReason()
    {
        await using var demo = await Demo.StartAsync();
        await using var tamsin = await demo.OpenAsync("Tamsin Larkhill", "Margery Oakshott");
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await robin.RaiseNotResolvedAsync();
        await SayMargeryInsteadAsync(tamsin);

        var told = await robin.WaitForCardAsync("Somebody could not be reached");
        Assert.Contains("They have not opened RpdBot in Teams yet.", told, StringComparison.Ordinal);
        Assert.Contains("Name them", told, StringComparison.Ordinal);
        await robin.ScreenshotAsync("32-not-reached");
    }

    [Fact]
    public async Task Manager_WhoIsAway_LetsSomebodyActAndTakesItBack()
    {
        await using var demo = await Demo.StartAsync();
        await using var margery = await demo.OpenAsync("Margery Oakshott");
        await using var tamsin = await demo.OpenAsync("Tamsin Larkhill", "Margery Oakshott");
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await robin.RaiseNotResolvedAsync();
        await tamsin.ClickAsync("Open: this is for me");
        await tamsin.ClickAsync("Somebody acts for me");
        _ = await tamsin.WaitForCardAsync("Who acts for you in this?");
        await tamsin.PickPersonAsync("Who is it?", "Margery Oakshott");
        await tamsin.ScreenshotAsync("33-acts-for-me");
        await tamsin.ClickAsync("Ask them instead");
        _ = await margery.WaitForCardAsync("in the place of somebody of your agency");
        await margery.ScreenshotAsync("34-acting-invited");
        _ = await tamsin.WaitForCardAsync("Margery Oakshott (for Tamsin Larkhill)");
        await tamsin.ScreenshotAsync("35-old-card");
        await tamsin.ClickAsync("Take it back");
        _ = await margery.WaitForCardAsync("This is now with somebody else.");

        await tamsin.SayAsync("away");
        _ = await tamsin.WaitForCardAsync("Who acts for you while you are away?");
        await tamsin.PickDateAsync(
            "Up to which day",
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(7)
        );
        await tamsin.PickPersonAsync("Who acts for you?", "Margery Oakshott");
        await tamsin.ScreenshotAsync("36-away");
        await tamsin.ClickAsync("Let them act for me");
        _ = await tamsin.WaitForCardAsync("Somebody acts while you are away");
        await tamsin.ScreenshotAsync("37-away-arranged");
        await margery.ClickAsync("Open: this is for me");
        await margery.ClickAsync("Send it to the other manager");
        _ = await margery.WaitForCardAsync("The referral was closed");
        await margery.ScreenshotAsync("38-acting");
    }

    private static async Task SayMargeryInsteadAsync(PlaygroundWindow window)
    {
        _ = await window.WaitForCardAsync("Open: this is for me");
        await window.ClickAsync("Not me");
        await window.PickPersonAsync("Who should it be?", "Margery Oakshott");
        await window.ScreenshotAsync("30-not-me");
        await window.ClickAsync("It is not me");
    }
}
