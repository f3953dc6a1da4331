namespace RpdBot.Tests.Scenarios;

/// <summary>"Is it on the child's record?": asked after a step, and again until somebody has said so.</summary>
public sealed class RecordReminderTests
{
    private const string Question = "Is this on the child's record?";

    [Fact]
    public async Task Sender_WhoHasNotSaidSo_IsAskedAgainAndShownTheText()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        await partnership.PassAsync(TimeSpan.FromDays(4));

        var asked = await partnership.Tamsin.WaitForCardAsync(Question);
        asked.AssertSays("Contact the other agency's manager");
        Assert.Equal(
            0,
            partnership.Robin.Sees(Question) + partnership.Imani.Sees(Question) + partnership.Unit.Sees(Question)
        );
        await partnership.Tamsin.ClickAsync(asked, "Show the text for the record");
        await partnership.Tamsin.ClickAsync(partnership.Tamsin.Present(asked), "on-record");
        await partnership.PassAsync(TimeSpan.FromDays(20));
        Assert.Equal(0, partnership.Tamsin.Sees(Question));
    }

    [Fact]
    public async Task Reminders_ComeThreeTimesAndThenEveryWeekUntilItIsThere()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        for (var day = 0; day < 40; day++)
        {
            await partnership.PassAsync(TimeSpan.FromDays(1));
        }

        // On the 2nd, 5th and 10th working day, and on three days five working days apart after that.
        Assert.Equal(6, partnership.Tamsin.Sees(Question));
        await partnership.Tamsin.SayAsync("my cases");
        await partnership.Tamsin.ClickAsync(partnership.Tamsin.LastCard, "Open");
        partnership.Tamsin.LastCard.AssertSays("Not on the child's record yet");
        partnership.Tamsin.LastCard.AssertSays("You have not said so yet.");
        await partnership.Tamsin.ClickAsync(partnership.Tamsin.LastCard, "Show the text for the record");
        await partnership.Tamsin.ClickAsync(partnership.Tamsin.LastCard, "on-record");
        await partnership.PassAsync(TimeSpan.FromDays(20));
        Assert.Equal(6, partnership.Tamsin.Sees(Question));
    }
}
