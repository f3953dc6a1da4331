using RpdBot.Procedures;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>What time does, with the bot up and with the bot down.</summary>
public sealed class TimeTests
{
    private static readonly DateTimeOffset ReminderAt = new(2026, 6, 11, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset ResponseDue = new(2026, 6, 11, 16, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task RecordDiscussion_NotDoneInFiveWorkingDays_RemindsTheRaiserOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.RaiseAsync("not-yet");
        await partnership.PassAsync(ReminderAt.AddSeconds(-1));
        Assert.Equal(0, partnership.Robin.Sees("A reminder"));

        await partnership.PassAsync(ReminderAt);
        Assert.Equal(1, partnership.Robin.Sees("A reminder"));
        Assert.True(partnership.Robin.LastCard.Offers("Show what is asked"));
        await partnership.PassAsync(TimeSpan.FromDays(30));
        Assert.Equal(1, partnership.Robin.Sees("A reminder"));
        Assert.Equal(0, partnership.Tamsin.Sees("A reminder"));
    }

    [Fact]
    public async Task Deadline_Ahead_RemindsAtNineFromTheDayBeforeToThreeDaysAfter()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        // Due on Thursday: Wednesday, Thursday, Friday, and after the weekend Monday and Tuesday.
        foreach (var (day, sum) in new[] { (-1, 1), (0, 2), (1, 3), (2, 3), (3, 3), (4, 4), (5, 5), (6, 5), (7, 5) })
        {
            var nine = ReminderAt.AddDays(day);
            await partnership.PassAsync(nine.AddSeconds(-1));
            var before = partnership.Imani.Sees("A reminder");
            await partnership.PassAsync(nine);
            await partnership.RestartAsync();
            await partnership.SweepAsync();

            Assert.Equal(sum, partnership.Imani.Sees("A reminder"));
            Assert.InRange(before, sum - 1, sum);
        }
    }

    [Theory]
    [InlineData("2026-10-19T09:00Z", "2026-10-23T08:00Z", "2026-10-26T09:00Z", "2026-10-26T17:00Z")] // clocks go back on the 25th
    [InlineData("2027-03-19T10:00Z", "2027-03-25T09:00Z", "2027-03-30T08:00Z", "2027-03-30T16:00Z")] // forward on the 28th, Easter
    public async Task Reminders_AcrossAChangeOfTheClocks_ComeAtNineInLondon(
        string sent,
        string before,
        string day,
        string due
    )
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.PassAsync(At(sent));
        await partnership.RaiseToOtherManagerAsync();
        foreach (var (nine, sum) in new[] { (At(before), 1), (At(day), 2) })
        {
            await partnership.PassAsync(nine.AddSeconds(-1));
            Assert.Equal(sum - 1, partnership.Imani.Sees("A reminder"));
            await partnership.PassAsync(nine);
            Assert.Equal(sum, partnership.Imani.Sees("A reminder"));
        }

        await partnership.PassAsync(At(due).AddSeconds(-1));
        Assert.Equal(0, partnership.Imani.Sees("No answer has come in time"));
        await partnership.PassAsync(At(due));
        Assert.Equal(1, partnership.Imani.Sees("No answer has come in time"));
    }

    [Fact]
    public async Task Reminders_MissedWhileTheBotWasDown_AreOneWhenItIsUp()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        await partnership.StopBotAsync();
        partnership.Clock.MoveTo(ReminderAt.AddDays(1).AddHours(1));
        await partnership.StartBotAsync();
        await partnership.SweepAsync();

        Assert.Equal(1, partnership.Imani.Sees("A reminder"));
        Assert.Equal(1, partnership.Imani.Sees("No answer has come in time"));
    }

    [Fact]
    public async Task Deadline_InMinutes_PassesAfterMinutes()
    {
        await using var partnership = await Partnership.StartAsync("--Calendar:Fast=true");
        await partnership.RaiseToOtherManagerAsync();
        await partnership.PassAsync(Partnership.Start.AddMinutes(5).AddSeconds(-1));
        Assert.Equal(0, partnership.Imani.Sees("No answer has come in time"));
        Assert.Equal(1, partnership.Imani.Sees("A reminder")); // one for both that the sweep came too late for

        await partnership.PassAsync(Partnership.Start.AddMinutes(6));
        Assert.Equal(1, partnership.Imani.Sees("No answer has come in time"));
    }

    [Fact]
    public async Task Deadline_WhenItPasses_IsToldOnceAndNoSooner()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        await partnership.PassAsync(ResponseDue.AddSeconds(-1));
        Assert.Equal(0, partnership.Imani.Sees("No answer has come in time"));
        await partnership.PassAsync(ResponseDue);
        await partnership.PassAsync(ResponseDue.AddDays(3));

        Assert.Equal(1, partnership.Imani.Sees("No answer has come in time"));
        Assert.Equal(1, partnership.Tamsin.Sees("No answer has come in time"));
        Assert.Equal(0, partnership.Robin.Sees("No answer has come in time"));
    }

    [Fact]
    public async Task Deadline_PassedWhileTheBotWasDown_IsToldOnceWhenItIsUp()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.StopBotAsync();
        partnership.Clock.MoveTo(ResponseDue.AddDays(9));
        await partnership.StartBotAsync();
        await partnership.SweepAsync();

        Assert.Equal(1, partnership.Imani.Sees("No answer has come in time"));
        Assert.Equal(1, partnership.Tamsin.Sees("No answer has come in time"));
        await partnership.AnswerAsync(partnership.Tamsin, "No answer: take it further");
        Assert.Equal("confirm.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task Bot_StoppedWhileTeamsRefuses_DeliversEverythingAfterAStart()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var tamsin = partnership.Tamsin;
        await tamsin.ClickAsync(tamsin.LastCard, "Send it to the other manager");
        partnership.Teams.Faults.When(_ => true, new Fault.Refuse(503));
        await tamsin.ClickAsync(tamsin.LastCard, "answer");
        await partnership.StopBotAsync();
        Assert.Equal(0, partnership.Imani.Sees(reference));
        partnership.Teams.Faults.Clear();
        await partnership.StartBotAsync();
        await partnership.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(1, partnership.Imani.Sees(reference));
        Assert.Contains(tamsin.Cards, card => card.Text.Contains("You set out the issue"));
        partnership.Robin.LastCard.AssertSays("set out the issue to the manager of the other agency");
    }

    [Fact]
    public async Task ClosedCase_OnceAllIsDelivered_WakesNobodyAnyMore()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is resolved: close the case",
            AnsweringExtensions.LastContact
        );
        await partnership.PassAsync(TimeSpan.FromDays(60));

        Assert.Empty(await partnership.WakeupsAsync());
        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
    }

    private static DateTimeOffset At(string moment) =>
        DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
