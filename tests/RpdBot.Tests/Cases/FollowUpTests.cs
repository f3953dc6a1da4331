using RpdBot.Cases;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Line manager A has 24 hours for the contact; when these have passed, the business unit follows it up.</summary>
/// <remarks>Raised on Friday 4 December 2026 at 15:20, and so due on Monday 7 December at 15:20.</remarks>
public sealed class FollowUpTests
{
    private static readonly DateTimeOffset Due = London("2026-12-07 15:20");

    private static CaseBuilder AtContact =>
        CaseBuilder
            .Of(Timed.Rules)
            .At(London("2026-12-04 15:20"))
            .Raised("not-resolved")
            .Assigned(ManagerA, Tamsin)
            .Opened(Tamsin);

    [Fact]
    public void Task_Within24Hours_IsDueAtTheSameTimeOnTheNextWorkingDay() =>
        Assert.Equal(Due, AtContact.Waiting("contact.1").Due);

    [Fact]
    public void Task_Within24Hours_RemindsOnTheDayItIsDueAndOnThreeAfter() =>
        Assert.Equal(
            ["2026-12-07 09:00", "2026-12-08 09:00", "2026-12-09 09:00", "2026-12-10 09:00"],
            AtContact.Waiting("contact.1").Reminders.Select(Text)
        );

    [Fact]
    public void Clock_WhenATaskIsLate_OpensItsFollowUpBesideIt()
    {
        var story = AtContact.At(Due).ClockLookedAt();

        Assert.Equal(["contact.1", "chase.1"], story.Case.Open.Select(task => task.Occurrence.ToString()));
        Assert.Equal("contact", story.Case.Open[1].After);
        Assert.Equal(["business-unit"], story.Case.Open[1].Roles.AsEnumerable());
        Assert.Equal("2", story.Case.Stage);
    }

    [Fact]
    public void Clock_AfterTheFollowUpOpened_OpensNoOther()
    {
        var story = AtContact.At(Due).ClockLookedAt().At(Due.AddDays(30)).ClockLookedAt();

        Assert.Single(story.Events.OfType<TaskOpened>(), opened => opened.Task.Occurrence.Task == Timed.Chase);
    }

    [Fact]
    public void Clock_BeforeATaskIsLate_OpensNothing()
    {
        var story = AtContact.At(Due.AddTicks(-1)).ClockLookedAt();

        Assert.Single(story.Case.Open);
    }

    [Fact]
    public void Clock_WhenTheFollowUpStillWaits_LeavesItAlone()
    {
        var late = AtContact.Case;
        var waiting = late with
        {
            Open = late.Open.Add(late.Open[0] with { Occurrence = new(Timed.Chase, 1), Due = null, Reminders = [] }),
            Openings = late.Openings.Add(Timed.Chase, 1),
        };

        var decision = CaseDecider.Decide(Timed.Rules, waiting, new LookAtTheClock { By = Actor.Product, At = Due });

        var events = Assert.IsType<Decision.Happened>(decision).Events;
        Assert.Contains(events, happened => happened is TaskOverdue);
        Assert.DoesNotContain(events, happened => happened is TaskOpened);
    }

    private static string Text(DateTimeOffset moment) =>
        RpdBot
            .Procedures.LondonTime.Of(moment)
            .ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
