namespace RpdBot.EndToEnd;

/// <summary>The raise dialog in a real Teams client.</summary>
public sealed class RaisingTests
{
    [Fact]
    public async Task Raising_WithDangerNow_ShowsWhomToCallAndKeepsNothing()
    {
        await using var demo = await Demo.StartAsync();
        await using var robin = await demo.OpenAsync("Robin Fairweather");

        await robin.SayAsync("raise a difference");
        await robin.ClickAsync("Yes: show me whom to call");

        var card = await robin.WaitForCardAsync("Nothing of this has been stored.");
        Assert.Contains("999", card, StringComparison.Ordinal);
        await robin.ScreenshotAsync("20-danger-yes");
        await robin.SayAsync("my cases");
        _ = await robin.WaitForCardAsync("Nothing is open for you");
        await robin.ScreenshotAsync("21-my-cases-empty");
    }

    [Fact]
    public async Task Raising_WhereSeveralPartnershipsAreServed_AsksWhichAndGoesOnByIt()
    {
        await using var demo = await Demo.StartAllAsync();
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await robin.SayAsync("raise a difference");
        var danger = await robin.WaitForCardAsync("No, go on");
        Assert.Contains("0300 123 2224", danger, StringComparison.Ordinal);
        Assert.Contains("01632 960201", danger, StringComparison.Ordinal);
        await robin.ScreenshotAsync("26-danger-of-all");
        await robin.ClickAsync("No, go on");
        await robin.ChooseAsync("Partnership", "Adults and children (demo)");
        await robin.ScreenshotAsync("27-which-partnership");
        await robin.ClickAsync("Next");
        _ = await robin.WaitForCardAsync("All staff can seek advice and support");
        await robin.PickPersonAsync("Who is your colleague", "Dev Applegarth");
        await robin.ScreenshotAsync("28-encouraged");
        await robin.ClickAsync("Next");
        _ = await robin.WaitForCardAsync("Is it about an adult or a child?");
    }

    [Fact]
    public async Task Draft_SavedForLater_SurvivesARestartAndCanBeRaisedAndWithdrawn()
    {
        await using var demo = await Demo.StartAsync();
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await robin.BeginAsync();
        await robin.SayWithWhomAsync();
        await robin.ClickAsync("Next");
        await robin.SayWhatAsync();
        await robin.ClickAsync("Save for later");
        _ = await robin.WaitForCardAsync("Saved for later");
        await demo.RestartBotAsync();

        await robin.SayAsync("my cases");
        _ = await robin.WaitForCardAsync("My cases");
        await robin.ScreenshotAsync("22-my-cases-draft");
        await robin.ClickAsync("Go on");
        _ = await robin.WaitForCardAsync("What is the difference?");
        Assert.Equal("A social worker sees Alex this week.", await robin.ValueAsync("What outcome do you want"));
        await robin.ClickAsync("Next");
        await robin.FillAsync("Full name of the child", "Alex Bell");
        await robin.ClickAsync("Next");
        await robin.ChooseAsync("Have you discussed it", "Not yet: I will, and record it here");
        await robin.ClickAsync("Next");
        await robin.DoubleClickAsync("Raise the difference");
        _ = await robin.WaitForCardAsync("Waiting for you");
        await robin.ScreenshotAsync("23-raised-to-discuss");

        await robin.ClickAsync("Withdraw");
        await robin.FillAsync("Why are you withdrawing it?", "Dev called: it is settled.");
        await robin.ScreenshotAsync("24-withdraw");
        await robin.ClickAsync("Withdraw and close the case");
        _ = await robin.WaitForCardAsync("The case is closed.");
        await robin.SayAsync("my cases");
        _ = await robin.WaitForCardAsync("Closed: withdrawn");
        await robin.ScreenshotAsync("25-withdrawn");
    }

    [Fact]
    public async Task Mention_InAChannel_BeginsInThePersonalChat()
    {
        await using var demo = await Demo.StartAsync();
        await using var robin = await demo.OpenAsync("Robin Fairweather");

        await robin.GoToChannelAsync();
        await robin.MentionAsync("raise a difference");
        await robin.WaitForTextAsync("I have written to you in our own chat");
        await robin.ScreenshotAsync("26-channel");
        await robin.GoToPersonalChatAsync();
        _ = await robin.WaitForCardAsync("No, go on");
    }
}
