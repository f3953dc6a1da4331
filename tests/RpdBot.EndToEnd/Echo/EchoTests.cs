namespace RpdBot.EndToEnd.Echo;

/// <summary>The harness itself, proved against a bot that has no rules.</summary>
public sealed class EchoTests(EchoTeams echo) : IClassFixture<EchoTeams>
{
    [Fact]
    public async Task Card_EveryInputFilled_ArrivesAsFilled()
    {
        await using var ann = await echo.Teams.OpenAsync("Ann");

        await ann.SayAsync("hello");
        _ = await ann.WaitForCardAsync("You said: hello");
        await ann.FillAsync("Your view", "Not safe yet");
        await ann.PickDateAsync("By when", new DateOnly(2027, 3, 31));
        await ann.ChooseAsync("Stage", "Second stage");
        await ann.ChooseAsync("Have you spoken?", "Not yet");
        await ann.ChooseAsync("Themes", "Thresholds");
        await ann.ChooseAsync("Themes", "Information");
        await ann.PickPersonAsync("Who is it?", "Eve Elm");
        await ann.ScreenshotAsync("echo-filled");
        await ann.ClickAsync("Send it");

        var answer = await ann.WaitForCardAsync("You sent");
        Assert.Contains(
            $"date is 2027-03-31; spoken is no; stage is 2; themes is t,i; view is Not safe yet; who is {EchoTeams.People[4].ObjectId}",
            answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Windows_OfTwoPeople_ShowTheirOwnConversations()
    {
        await using var ann = await echo.Teams.OpenAsync("Ann");
        await using var ben = await echo.Teams.OpenAsync("Ben");

        await ann.SayAsync("from Ann");
        await ben.SayAsync("from Ben");

        _ = await ann.WaitForCardAsync("You said: from Ann");
        _ = await ben.WaitForCardAsync("You said: from Ben");
        Assert.Equal(0, await ann.CountCardsAsync("from Ben"));
    }

    [Fact]
    public async Task Mention_InChannel_IsAnsweredThere()
    {
        await using var ann = await echo.Teams.OpenAsync("Ann");

        await ann.GoToChannelAsync();
        await ann.MentionAsync("status");
        _ = await ann.WaitForCardAsync("status");
        await ann.ScreenshotAsync("echo-channel");
    }

    [Fact]
    public async Task Reload_AfterACard_LeavesAnEmptyHistory()
    {
        await using var ann = await echo.Teams.OpenAsync("Ann");
        await ann.SayAsync("before");
        _ = await ann.WaitForCardAsync("You said: before");

        await ann.ReloadAsync();

        await ann.WaitUntilGoneAsync("You said: before");
        await ann.SayAsync("after");
        _ = await ann.WaitForCardAsync("You said: after");
    }
}
