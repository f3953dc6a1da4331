namespace RpdBot.Tests.Scenarios;

/// <summary>The clock of stage 3, over Christmas 2026: 25 and 28 December are bank holidays.</summary>
public sealed class FormalTimeTests
{
    [Fact]
    public async Task Form_SignedBeforeChristmas_IsDueByTheWorkingDaysOfThatTime()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        await partnership.PassAsync(new DateTimeOffset(2026, 12, 9, 10, 0, 0, TimeSpan.Zero));
        var reference = await partnership.RaiseToForwardAsync();
        Assert.Equal(At(11, 17), await DueAsync(partnership, reference));
        partnership.Channel.LastCard.AssertSays("By Friday 11 December, in 2 working days");

        await partnership.PassAsync(At(11, 10));
        await partnership.ForwardAsync("Acknowledge and send: they respond themselves", partnership.Callum);
        await partnership.OpenAsync(partnership.Callum, reference);
        Assert.Equal(At(29, 17), await DueAsync(partnership, reference));

        // The day before is Thursday 24; then the day itself, and not on the holidays in between.
        foreach (var (day, sum) in new[] { (23, 0), (24, 1), (25, 1), (28, 1), (29, 2), (30, 3) })
        {
            await partnership.PassAsync(At(day, 9).AddMinutes(1));
            await partnership.RestartAsync();
            await partnership.SweepAsync();
            Assert.Equal(sum, partnership.Callum.Sees("A reminder"));
        }

        Assert.Equal("section-b.1 follow-up.1", await partnership.WaitsAsync(reference));
        Assert.Equal(1, partnership.Callum.Sees("No answer has come in time"));
        Assert.Equal(1, partnership.Margery.Sees("No answer has come in time"));
    }

    [Fact]
    public async Task SectionB_OverdueWhileTheBotWasDown_IsFollowedUpOnceWhenItIsUp()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        await partnership.StopBotAsync();
        partnership.Clock.Advance(TimeSpan.FromDays(40));
        await partnership.StartBotAsync();
        await partnership.SweepAsync();
        await partnership.PassAsync(TimeSpan.FromDays(10));

        Assert.Equal("section-b.1 follow-up.1", await partnership.WaitsAsync(reference));
        Assert.Equal(1, partnership.Callum.Sees("No answer has come in time"));
    }

    private static DateTimeOffset At(int day, int hour) => new(2026, 12, day, hour, 0, 0, TimeSpan.Zero);

    private static async Task<DateTimeOffset?> DueAsync(Partnership partnership, string reference) =>
        (await partnership.CaseAsync(reference)).Open[0].Due;
}
