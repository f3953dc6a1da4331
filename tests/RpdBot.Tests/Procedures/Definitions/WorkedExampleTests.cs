using RpdBot.Cases;
using RpdBot.Tests.Cases;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>The times of the published procedures, to the day.</summary>
public sealed class WorkedExampleTests
{
    [Theory]
    [InlineData("to-1", "2026-04-07 17:00", "2026-04-07 12:00")]
    [InlineData("to-2", "2026-04-08 17:00", "2026-04-08 17:00")]
    [InlineData("to-3", "2026-04-09 17:00", "2026-04-09 17:00")]
    [InlineData("to-4", "2026-04-13 17:00", "2026-04-13 17:00")]
    public void D1_OfSouthGloucestershireOverEaster_CountsEveryLimitFromTheOutset(
        string higher,
        string limit,
        string due
    )
    {
        var story = South("2026-04-02 12:00", higher);

        var limits = CaseLimits.Of(Published.SouthGloucestershire, story.Case);
        Assert.Equal([London(limit), London("2026-04-13 17:00")], limits.Select(one => one.By));
        Assert.Equal(London(due), Assert.Single(story.Case.Open).Due);
    }

    [Fact]
    public void D1_OfSouthGloucestershireOnceReferred_HasKeptTheLimitOfTheCase()
    {
        var story = South("2026-04-02 12:00", "to-4").Assigned("senior-manager-a", Sandra).Opened(Sandra);

        story.Answered(Sandra, "refer", "referred");

        Assert.Empty(CaseLimits.Of(Published.SouthGloucestershire, story.Case));
    }

    [Fact]
    public void D6_OfATaskAfterItsLimit_IsDueTheNextWorkingDayAndLate()
    {
        var task = Assert.Single(South("2026-04-08 18:00", "to-2").Case.Open);

        Assert.Equal((London("2026-04-09 17:00"), true), (task.Due, task.OpenedLate));
    }

    [Fact]
    public void D3_OfAnOutsetInTheFuture_IsRefused()
    {
        var raise = CaseBuilder
            .Of(Published.SouthGloucestershire)
            .At(London("2026-04-02 12:00"))
            .RaiseCommand(null, ("outset", "2026-04-02T12:01"));

        var refusal = Assert.IsType<Decision.Refused>(
            CaseDecider.Decide(Published.SouthGloucestershire, Case.NotRaised, raise)
        );
        Assert.Equal("outset", Assert.Single(Assert.IsType<Refusal.Answers>(refusal.Refusal).Errors).FieldId);
    }

    [Fact]
    public void D11_OfAFailedDialogueOnMonday_AsksDayByDay()
    {
        var story = Adults(("concern-date", "2026-06-01"));
        Assert.Equal(London("2026-06-02 17:00"), Due(story, "tell"));

        story.At(London("2026-06-02 11:00")).Answered(Robin, "tell", "told");
        Assert.Equal(London("2026-06-03 17:00"), Due(story, "contact"));

        story.At(London("2026-06-03 11:00")).Assigned(ManagerA, Tamsin).Opened(Tamsin);
        story.Answered(Tamsin, "contact", "contacted").Assigned(ManagerB, Imani).Opened(Imani);
        story.Answered(Imani, "reply", "replied").Answered(Tamsin, "section-1", "no");
        Assert.Equal(London("2026-06-04 17:00"), Due(story, "send"));

        story.At(London("2026-06-04 11:00")).Answered(Tamsin, "send", "sent");
        Assert.Equal(London("2026-06-05 17:00"), Due(story, "refer"));

        story.At(London("2026-06-05 11:00")).Assigned(SeniorA, Sandra).Opened(Sandra);
        story.Answered(Sandra, "refer", "referred");
        Assert.Equal(London("2026-06-08 17:00"), Due(story, "section-2"));
    }

    [Fact]
    public void D11_WithoutTheDayOfTheConcern_CountsFromTheDayTheLineManagerWasTold()
    {
        var story = Adults(("concern-date", "")).At(London("2026-06-02 11:00")).Answered(Robin, "tell", "told");

        story.Begun(Robin, "higher").Answered(Robin, "higher", "to-2").Assigned(SeniorA, Sandra).Opened(Sandra);
        story.Answered(Sandra, "refer", "referred");

        Assert.Equal(London("2026-06-09 17:00"), Due(story, "section-2"));
    }

    [Fact]
    public void D19_OfAFormSignedOffOnWednesdayTheNinth_IsSentByFriday()
    {
        var story = CaseBuilder.AtSignOff().At(London("2026-12-09 15:30")).Answered(Sandra, "sign-off", "approved");

        Assert.Equal(London("2026-12-11 17:00"), Due(story, "forward"));
    }

    [Theory]
    [InlineData("to-manager", "2026-12-11 09:05", "2026-12-29 17:00")]
    [InlineData("to-senior-manager", "2026-12-11 16:59", "2026-12-29 17:00")]
    [InlineData("to-senior-manager", "2026-12-14 09:05", "2026-12-30 17:00")]
    public void D19_OfAFormSentOnFridayTheEleventh_IsAnsweredAfterTheBankHolidays(string way, string sent, string due)
    {
        var story = CaseBuilder.AtForward().At(London(sent)).Naming(Unit, "forward", way, Beatrix);
        if (way == "to-manager")
        {
            story.Opened(Beatrix).At(London("2026-12-15 10:00")).Answered(Beatrix, "arrange", "myself");
        }

        Assert.Equal(London(due), Due(story, "section-b"));
    }

    [Theory]
    [InlineData("2026-06-04 09:00", "2026-06-18 17:00", "2026-07-02 17:00")]
    [InlineData("2026-12-18 11:00", "2027-01-06 17:00", "2027-01-20 17:00")]
    public void D15_TheSecondTenWorkingDays_RunFromSectionThreeBeingNo(string received, string first, string second)
    {
        var story = Adults(("concern-date", "2026-06-01")).At(London(received)).Begun(Robin, "higher");
        story.Answered(Robin, "higher", "to-3").Assigned(SeniorA, Sandra).Opened(Sandra);
        story.Answered(Sandra, "pass-on", "passed");
        Assert.Equal(London(first), Due(story, "section-3"));

        var manager = Actor.Of(Chair.Person!, "strategic-safeguarding-manager");
        story.At(London(first)).Opened(manager).Answered(manager, "section-3", "no");
        Assert.Equal(London(second), Due(story, "identify"));
    }

    private static CaseBuilder South(string at, string higher)
    {
        var story = CaseBuilder.Of(Published.SouthGloucestershire).At(London(at));
        var raise = story.RaiseCommand(null, ("outset", "2026-04-02T12:00"));
        return story.Do(raise with { Higher = higher, Typed = raise.Typed.Add("higher-reason", "Danger.") });
    }

    private static CaseBuilder Adults((string Field, string Text) concern) =>
        CaseBuilder
            .Of(Published.Adults)
            .At(London("2026-06-01 10:00"))
            .Raised("not-resolved", concern, ("dialogue-failed", "2026-06-01T09:30"));

    private static DateTimeOffset? Due(CaseBuilder story, string task) =>
        Assert.Single(story.Case.Open, open => open.Occurrence.Task == task).Due;
}
