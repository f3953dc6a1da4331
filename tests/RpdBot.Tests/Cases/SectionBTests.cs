using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Senior manager B responds within ten working days of Friday 11 December 2026, or does not.</summary>
public sealed class SectionBTests
{
    private static readonly DateTimeOffset Due = London("2026-12-29 17:00");

    private static CaseBuilder AtSectionB => CaseBuilder.AtSectionB();

    private static CaseBuilder Late => AtSectionB.At(Due).ClockLookedAt();

    [Fact]
    public void SectionB_HoweverLateItWasArranged_CountsFromForwarding()
    {
        var story = CaseBuilder
            .AtArrange()
            .At(London("2026-12-23 10:00"))
            .Naming(Actor.Of(Ravi), "arrange", "somebody-else", Beatrix);

        Assert.Equal(Due, story.Waiting("section-b.1").Due);
    }

    [Fact]
    public void SectionB_ArrangedAfterItsDay_IsDueTheNextWorkingDay()
    {
        var story = CaseBuilder
            .AtArrange()
            .At(London("2026-12-30 10:00"))
            .Naming(Actor.Of(Ravi), "arrange", "somebody-else", Beatrix);

        var task = story.Waiting("section-b.1");
        Assert.True(task.OpenedLate);
        Assert.Equal(London("2026-12-31 17:00"), task.Due);
    }

    [Fact]
    public void SectionB_OverChristmas_RemindsOnWorkingDaysOnly() =>
        Assert.Equal(
            ["2026-12-24 09:00", "2026-12-29 09:00", "2026-12-30 09:00", "2026-12-31 09:00", "2027-01-04 09:00"],
            AtSectionB.Waiting("section-b.1").Reminders.Select(Text)
        );

    [Fact]
    public void SectionB_Responded_AsksSeniorManagerAAndOpensTheReviewBesideIt()
    {
        var story = CaseBuilder.AtConfirmResponse();

        Assert.Equal(["confirm-response.1", "review.1"], story.Open());
        Assert.Equal([SeniorA], story.Case.Open[0].Roles.AsEnumerable());
        Assert.Equal(London("2026-12-23 17:00"), story.Case.Open[0].Due);
        Assert.Equal([BusinessUnit], story.Case.Open[1].Roles.AsEnumerable());
        Assert.True(story.Case.Open[1].Beside);
    }

    [Fact]
    public void SectionB_Responded_TellsTheUnitAndBothSides() =>
        Assert.Equal(
            [BusinessUnit, ManagerA, ManagerB, PractitionerA, RelevantB, SeniorA],
            CaseBuilder.AtConfirmResponse().ToldBy("section-b.1")
        );

    [Fact]
    public void SectionB_ByAnybodyElse_IsNotTheirs()
    {
        foreach (var other in new[] { Sandra, Ravi, Imani, Tamsin })
        {
            AtSectionB.Refuses<Refusal.NotYours>(AtSectionB.Answer(other, "section-b", "responded"));
        }
    }

    [Fact]
    public void SectionB_WithNothingInIt_NamesItsThreeBoxes()
    {
        (string, string)[] nothing = [.. Rules.Task("section-b")!.Fields.Select(field => (field, ""))];

        Assert.Equal(
            ["b-done", "b-actions", "b-date"],
            AtSectionB.MustMend(AtSectionB.Answer(Beatrix, "section-b", "responded", nothing))
        );
    }

    [Fact]
    public void Clock_BeforeSectionBIsOverdue_AsksNobodyToFollowUp() =>
        Assert.Equal(["section-b.1"], AtSectionB.At(Due.AddTicks(-1)).ClockLookedAt().Open());

    [Fact]
    public void Clock_WhenSectionBIsOverdue_AsksTheUnitToFollowUpOnce()
    {
        var story = Late;
        Assert.Equal(["section-b.1", "follow-up.1"], story.Open());
        Assert.Equal([BusinessUnit], story.Case.Open[1].Roles.AsEnumerable());
        Assert.Equal(London("2026-12-31 17:00"), story.Case.Open[1].Due);

        story.At(Due.AddDays(30)).ClockLookedAt().Answered(Unit, "follow-up", "followed-up").Later(24);

        story.AllOnRecord().ChangesNothing(story.LookAtTheClock());

        Assert.Equal(1, story.Case.Openings["follow-up"]);
        Assert.Equal(["section-b.1"], story.Open());
    }

    [Fact]
    public void FollowUp_InTheChannel_NeedsNoOpeningOfTheDetails() =>
        Assert.Equal("followed-up", Late.Answered(Unit, "follow-up", "followed-up").Case.Done[^1].Outcome);

    [Fact]
    public void SectionB_WhileTheFollowUpWaits_CanStillBeAnswered()
    {
        var story = Late.Answered(Beatrix, "section-b", "responded");

        Assert.Equal(["follow-up.1", "confirm-response.1", "review.1"], story.Open());
    }

    [Fact]
    public void TakeItFurther_BeforeSectionBIsOverdue_IsNotOffered() =>
        AtSectionB.Refuses<Refusal.NotOffered>(AtSectionB.Answer(Sandra, "section-b", "no-answer"));

    [Fact]
    public void TakeItFurther_BySeniorManagerA_AsksNothingAndGoesOn()
    {
        var story = Late.Answered(Sandra, "section-b", "no-answer");

        Assert.Equal(0, story.Case.Done[^1].Answers.Count);
        Assert.Equal(["follow-up.1", "confirm-response.1", "review.1"], story.Open());
        Assert.Equal([BusinessUnit, SeniorA, SeniorB], story.ToldBy("section-b.1"));
        story.Refuses<Refusal.TaskOver>(story.Answer(Beatrix, "section-b", "responded"));
    }

    [Fact]
    public void TakeItFurther_ByAnybodyElse_IsNotTheirs()
    {
        foreach (var other in new[] { Robin, Tamsin, Beatrix, Ravi })
        {
            Late.Refuses<Refusal.NotYours>(Late.Answer(other, "section-b", "no-answer"));
        }
    }

    private static string Text(DateTimeOffset moment) =>
        LondonTime.Of(moment).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
