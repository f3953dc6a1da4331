using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>How long a stage and a case may take. Tuesday 1 December 2026, 10:00, is when stories start.</summary>
public sealed class LimitTests
{
    private static CaseBuilder Raised => CaseBuilder.Of(Timed.Rules).Raised();

    private static CaseBuilder AtContact =>
        CaseBuilder.Of(Timed.Rules).Raised("not-resolved").Assigned(ManagerA, Tamsin).Opened(Tamsin);

    [Fact]
    public void Limits_OfAProcedureWithoutAny_AreNone() =>
        Assert.Empty(CaseLimits.Of(Rules, CaseBuilder.AtContact().Case));

    [Theory]
    [InlineData("1", 1, "2026-04-07 17:00")]
    [InlineData("1", 2, "2026-04-08 17:00")]
    [InlineData("1", 3, "2026-04-09 17:00")]
    public void Limit_FromAFieldBeforeTheCase_IsCountedFromItsAnswer(string stage, int days, string expected)
    {
        var procedure = Timed.Rules with
        {
            Stages = Timed.Rules.Stages.SetItem(
                0,
                Timed.Rules.Stages[0] with
                {
                    Limit = new()
                    {
                        WorkingDays = days,
                        From = LimitStart.Field,
                        Field = Timed.Outset,
                    },
                }
            ),
        };
        var raised = Raised.Case;
        var @case = raised with { Answers = raised.Answers.With(Timed.Outset, London("2026-04-02 12:00")) };

        var limits = CaseLimits.Of(procedure, @case);

        Assert.Equal((stage, London(expected)), (limits[0].Stage?.Id, limits[0].By));
        Assert.Equal((null, London("2026-04-13 17:00")), (limits[1].Stage?.Id, limits[1].By));
    }

    [Fact]
    public void Limit_FromADay_IsCountedFromThatDay()
    {
        var raised = Raised.Case;
        var @case = raised with { Answers = raised.Answers.With(Timed.Outset, new DateOnly(2026, 4, 2)) };

        Assert.Equal(London("2026-04-07 17:00"), CaseLimits.Of(Timed.Rules, @case)[0].By);
    }

    [Fact]
    public void Limit_FromAFieldNotAnswered_IsCountedFromRaising() =>
        Assert.Equal(London("2026-12-02 17:00"), CaseLimits.Of(Timed.Rules, Raised.Case)[0].By);

    [Fact]
    public void Limit_OfTheStage_StaysWhenTasksOpenAgainInIt()
    {
        var story = AtContact;
        Assert.Equal(London("2026-12-03 17:00"), CaseLimits.Of(Timed.Rules, story.Case)[0].By);

        story
            .At(London("2026-12-04 10:00"))
            .Answered(Tamsin, "contact", "sent")
            .Assigned(ManagerB, Imani)
            .Opened(Imani)
            .Answered(Imani, "respond", "proposal")
            .Answered(Tamsin, "confirm", "talk-again");

        Assert.Equal(London("2026-12-03 17:00"), CaseLimits.Of(Timed.Rules, story.Case)[0].By);
        Assert.Equal(London("2026-12-08 17:00"), CaseLimits.Of(Timed.Rules, story.Case)[1].By);
    }

    [Fact]
    public void Clock_WhenALimitPasses_RecordsItOnce()
    {
        var story = Raised.At(London("2026-12-02 17:00"));
        Assert.Contains(story.Now, CaseMoments.Of(Timed.Rules, story.Case));

        story.ClockLookedAt();

        Assert.Equal("1", Assert.Single(story.Events.OfType<LimitPassed>()).Stage);
        Assert.DoesNotContain(story.Now, CaseMoments.Of(Timed.Rules, story.Case));
        var again = CaseDecider.Decide(Timed.Rules, story.Case, story.LookAtTheClock());
        Assert.IsType<Decision.Unchanged>(again);
    }

    [Fact]
    public void Clock_BeforeALimit_RecordsNothing()
    {
        var story = Raised.At(London("2026-12-02 17:00").AddTicks(-1));

        Assert.IsType<Decision.Unchanged>(CaseDecider.Decide(Timed.Rules, story.Case, story.LookAtTheClock()));
    }

    [Fact]
    public void Clock_AfterADowntimeOverBothLimits_RecordsBoth()
    {
        var story = Raised.At(London("2026-12-21 10:00")).ClockLookedAt();

        Assert.Equal(["1", null], story.Events.OfType<LimitPassed>().Select(passed => passed.Stage));
    }

    [Fact]
    public void Limit_OfALaterStage_PassesOnItsOwn()
    {
        var story = AtContact.At(London("2026-12-03 17:00")).ClockLookedAt();

        Assert.Equal("2", Assert.Single(story.Events.OfType<LimitPassed>()).Stage);
    }

    [Fact]
    public void Limits_OfAClosedCase_AreNone()
    {
        var story = Raised.Answered(Robin, "record-discussion", "resolved").Answered(Robin, "what-changed", "nothing");

        Assert.Empty(CaseLimits.Of(Timed.Rules, story.Case));
        Assert.Empty(CaseMoments.Of(Timed.Rules, story.AllOnRecord().Case));
    }

    [Fact]
    public void LimitPassed_StoredAndRead_IsTheSame()
    {
        var story = Raised.At(London("2026-12-21 10:00")).ClockLookedAt();
        var events = story.Events.Select(one => CaseJson.Read<CaseEvent>(CaseJson.Write(one))).ToList();

        Assert.Equal(story.Case.LimitsTold.AsEnumerable(), Case.From(events).LimitsTold.AsEnumerable());
        var read = CaseJson.Read<Case>(CaseJson.Write(story.Case));
        Assert.Equal(CaseLimits.Of(Timed.Rules, story.Case).AsEnumerable(), CaseLimits.Of(Timed.Rules, read));
    }
}
