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
    public async Task Reminders_ComeThreeTimesAndStop()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        for (var day = 0; day < 40; day++)
        {
            await partnership.PassAsync(TimeSpan.FromDays(1));
        }

        Assert.Equal(3, partnership.Tamsin.Sees(Question));
    }
}
