namespace RpdBot.EndToEnd;

/// <summary>Stages 1 and 2 in a real Teams client, several people at once.</summary>
public sealed class SettledBetweenManagersTests
{
    [Fact]
    public async Task Difference_NotResolvedByPractitioners_IsSettledByManagersWhoAgreeADate()
    {
        await using var demo = await Demo.StartAsync();
        await using var tamsin = await demo.OpenAsync("Tamsin Larkhill");
        await using var imani = await demo.OpenAsync("Imani Brightwater");
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await robin.RaiseNotResolvedAsync();
        _ = await robin.WaitForCardAsync("Waiting for Tamsin Larkhill");
        await robin.ScreenshotAsync("4-raised");

        _ = await tamsin.WaitForCardAsync("Open: this is for me");
        await tamsin.ScreenshotAsync("5-manager-a-invited");
        await tamsin.ClickAsync("Open: this is for me");
        await tamsin.ClickAsync("Send it to the other manager");
        _ = await tamsin.WaitForCardAsync("The referral was closed");
        await tamsin.ScreenshotAsync("6-manager-a-contact");
        await tamsin.ClickAsync("Send it to the other manager");

        await imani.ClickAsync("Open: this is for me");
        await imani.ClickAsync("We need more time");
        await imani.PickDateAsync("By which date", Soon);
        await imani.ScreenshotAsync("7-manager-b-needs-time");
        await imani.ClickAsync("We need more time");

        _ = await tamsin.WaitForCardAsync("Do you agree to it?");
        await tamsin.ScreenshotAsync("8-agree-date");
        await tamsin.ClickAsync("Agree to this date");

        _ = await imani.WaitForCardAsync("What is your answer?");
        await imani.ClickAsync("We can resolve it");
        await imani.FillAsync("What is your response?", "A social worker visits on Friday.");
        await imani.ChooseAsync("on the child's record", "Yes");
        await imani.ScreenshotAsync("9-manager-b-answers");
        await imani.ClickAsync("We can resolve it");

        _ = await tamsin.WaitForCardAsync("Is the difference resolved for the child?");
        await tamsin.ClickAsync("It is resolved: close the case");
        await tamsin.PickDateAsync("On which date", Today);
        await tamsin.ChooseAsync("on the child's record", "Yes");
        await tamsin.ScreenshotAsync("10-confirm");
        await tamsin.ClickAsync("It is resolved: close the case");

        _ = await tamsin.WaitForCardAsync("Closed: resolved");
        _ = await robin.WaitForCardAsync("Closed: resolved");
        _ = await imani.WaitForCardAsync("Closed: resolved");
        await tamsin.ScreenshotAsync("11-manager-a-closed");
        await robin.ScreenshotAsync("12-raiser-told");
        await imani.ScreenshotAsync("13-manager-b-told");

        _ = await robin.WaitForCardAsync("The case is closed. What has changed for the child?");
        await robin.ClickAsync("Tell what changed");
        await robin.FillAsync("What has changed for the child?", "Alex was seen, and has a plan.");
        await robin.ScreenshotAsync("14-raiser-asked-what-changed");
        await robin.ClickAsync("Tell what changed");
        _ = await robin.WaitForCardAsync("told what changed for the child");
    }

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date);

    private static DateOnly Soon => Today.AddDays(7);
}
