using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>The raiser is reminded to record the discussion, five working days after raising, at nine.</summary>
public sealed class ReminderTests
{
    private static readonly DateTimeOffset Nine = London("2026-06-08 09:00");

    private static CaseBuilder Raised => CaseBuilder.Somerset().At(London("2026-06-01 10:00")).Raised();

    [Fact]
    public void Reminder_OfACaseStillToDiscuss_IsPlannedForNineOnTheFifthWorkingDay()
    {
        Assert.Equal([Nine], Raised.Waiting("record-discussion.1").Reminders.AsEnumerable());
        Assert.Equal([Nine], CaseMoments.Of(Rules, Raised.Case));
    }

    [Fact]
    public void Clock_BeforeNine_RemindsNobody()
    {
        var story = Raised.At(Nine.AddTicks(-1));

        story.ChangesNothing(story.LookAtTheClock());
    }

    [Fact]
    public void Clock_AtNine_RemindsOnce()
    {
        var story = Raised.At(Nine);

        var reminded = Assert.IsType<Reminded>(Assert.Single(story.Makes(story.LookAtTheClock())));
        Assert.Equal((Nine, "record-discussion.1"), (reminded.Planned, reminded.Occurrence.ToString()));
        story.ClockLookedAt().ChangesNothing(story.LookAtTheClock());
        Assert.Empty(CaseMoments.Of(Rules, story.Case));
    }

    [Fact]
    public void Clock_OnceTheDiscussionIsRecorded_RemindsNobody()
    {
        var story = Raised.Answered(Robin, "record-discussion", "resolved").At(Nine);

        story.AllOnRecord().ChangesNothing(story.LookAtTheClock());
    }

    [Fact]
    public void WhatChanged_ThatNobodyAnswers_IsAskedOnceMoreAfterTwentyWorkingDaysAndIsNeverLate()
    {
        var story = Raised.Answered(Robin, "record-discussion", "resolved").AllOnRecord();
        var asked = London("2026-06-29 09:00");
        Assert.Equal([asked], CaseMoments.Of(Rules, story.Case));

        var reminded = Assert.IsType<Reminded>(Assert.Single(story.At(asked).Makes(story.LookAtTheClock())));

        Assert.Equal("what-changed.1", reminded.Occurrence.ToString());
        Assert.Empty(CaseMoments.Of(Rules, story.ClockLookedAt().Case));
        Assert.Null(Assert.Single(story.Case.Open).Due);
    }

    [Fact]
    public void Clock_AfterSeveralRemindersWereMissed_SendsOneForAll()
    {
        var procedure = RemindingAfter(1, 3, 5);
        var raise = CaseBuilder.Somerset().At(London("2026-06-01 10:00")).Raise();
        var raised = Assert.IsType<Decision.Happened>(CaseDecider.Decide(procedure, Case.NotRaised, raise));
        var later = new LookAtTheClock { By = Actor.Product, At = London("2026-06-05 12:00") };

        var decision = CaseDecider.Decide(procedure, Case.From(raised.Events), later);

        var events = Assert.IsType<Decision.Happened>(decision).Events;
        Assert.Equal(London("2026-06-04 09:00"), Assert.IsType<Reminded>(Assert.Single(events)).Planned);
        Assert.Equal([Nine], CaseMoments.Of(procedure, Case.From([.. raised.Events, .. events])));
    }

    [Fact]
    public void Reminder_OverAHoliday_CountsWorkingDaysOnly()
    {
        var procedure = Somerset.Rules with { Calendar = new LondonCalendar([new DateOnly(2026, 12, 25)]) };
        var raise = CaseBuilder.Somerset().At(London("2026-12-22 16:00")).Raise();

        var decision = CaseDecider.Decide(procedure, Case.NotRaised, raise);

        var opened = Assert.IsType<Decision.Happened>(decision).Events.OfType<TaskOpened>().Single();
        Assert.Equal([London("2026-12-30 09:00")], opened.Task.Reminders.AsEnumerable());
    }

    /// <summary>Sent on Tuesday 1 December 2026, due on Tuesday 8 December: the day before is a Monday.</summary>
    [Fact]
    public void Reminder_OfATaskWithADeadline_IsPlannedForTheDayBeforeToThreeDaysAfter() =>
        Assert.Equal(
            [
                London("2026-12-07 09:00"),
                London("2026-12-08 09:00"),
                London("2026-12-09 09:00"),
                London("2026-12-10 09:00"),
                London("2026-12-11 09:00"),
            ],
            CaseBuilder.AtRespond().Waiting("respond.1").Reminders.AsEnumerable()
        );

    [Theory]
    [InlineData("2026-12-18", "12-17 12-18 12-21 12-22 12-23")]
    [InlineData("2026-12-05", "12-04 12-07 12-08 12-09")] // a Saturday
    public void Reminder_OfAnAgreedDate_IsPlannedAroundIt(string agreed, string expected)
    {
        var story = CaseBuilder
            .AtRespond()
            .At(London("2026-12-02 10:00"))
            .Answered(Imani, "respond", "needs-time", ("s2-by", agreed))
            .Answered(Tamsin, "agree-date", "agreed");

        Assert.Equal(
            expected.Split(' ').Select(day => London($"2026-{day} 09:00")),
            story.Waiting("respond.2").Reminders
        );
    }

    /// <summary>Agreed on its very day, after nine: neither the day before nor the day itself is left to remind of.</summary>
    [Fact]
    public void Reminder_BeforeTheTaskOpened_IsNotPlanned()
    {
        var story = CaseBuilder
            .AtRespond()
            .At(London("2026-12-02 10:00"))
            .Answered(Imani, "respond", "needs-time", ("s2-by", "2026-12-04"))
            .At(London("2026-12-04 09:00"))
            .Answered(Tamsin, "agree-date", "agreed");

        Assert.Equal(London("2026-12-07 09:00"), story.Waiting("respond.2").Reminders[0]);
    }

    [Fact]
    public void Clock_ThroughADeadline_RemindsFiveTimesAndMarksItOnce()
    {
        // The questions about the record go on until it is there: these here come to an end.
        var story = CaseBuilder.AtRespond().AllOnRecord();
        while (CaseMoments.Of(Rules, story.Case) is [var next, ..])
        {
            story.At(next).ClockLookedAt().ChangesNothing(story.LookAtTheClock());
        }

        Assert.Equal(5, story.Events.OfType<Reminded>().Count());
        Assert.Single(story.Events.OfType<TaskOverdue>());
    }

    [Fact]
    public void Clock_AfterADowntimeOverADeadline_RemindsOnceForAllMissed()
    {
        var story = CaseBuilder.AtRespond().At(London("2026-12-09 12:00")).ClockLookedAt();

        Assert.Equal(London("2026-12-09 09:00"), Assert.Single(story.Events.OfType<Reminded>()).Planned);
        Assert.Single(story.Events.OfType<TaskOverdue>());
        Assert.Equal(London("2026-12-10 09:00"), CaseMoments.Of(Rules, story.Case)[0]);
    }

    private static Procedure RemindingAfter(params int[] days) =>
        Somerset.Rules with
        {
            Tasks = Somerset.Rules.Tasks.SetItem(0, Somerset.Rules.FirstTask with { RemindAfter = [.. days] }),
        };
}
