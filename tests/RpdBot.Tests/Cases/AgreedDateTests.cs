using RpdBot.Cases;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Line manager B needs more time, and both sides agree a date.</summary>
/// <remarks>Sent on Tuesday 1 December 2026; without a date the answer is due on Tuesday 8 December at 17:00.</remarks>
public sealed class AgreedDateTests
{
    private static CaseBuilder AtAgreeDate =>
        CaseBuilder
            .AtRespond()
            .At(London("2026-12-02 10:00"))
            .Answered(Imani, "respond", "needs-time", ("s2-by", "2026-12-18"));

    private static CaseBuilder WithAnotherDate =>
        AtAgreeDate
            .At(London("2026-12-03 10:00"))
            .Answered(Tamsin, "agree-date", "other-date", ("s2-by", "2026-12-14"));

    [Fact]
    public void AgreeDate_Agreed_MovesTheAnswerToThatDay()
    {
        var story = AtAgreeDate.At(London("2026-12-03 10:00")).Answered(Tamsin, "agree-date", "agreed");

        Assert.Equal(London("2026-12-18 17:00"), story.Waiting("respond.2").Due);
        Assert.Equal(new Agreement(new DateOnly(2026, 12, 18), story.Now), story.Case.Agreed);
        Assert.Equal([ManagerB], story.ToldBy("agree-date.1"));
    }

    [Fact]
    public void AgreeDate_OtherDate_LeavesTheAnswerDueAsItWas()
    {
        var story = WithAnotherDate;

        var task = story.Waiting("respond.2");
        Assert.Equal("agree-date/other-date", task.After);
        Assert.Equal(London("2026-12-08 17:00"), task.Due);
        Assert.Null(story.Case.Agreed);
    }

    [Fact]
    public void AgreeDate_OtherDateAccepted_MovesTheAnswerToThatDay()
    {
        var story = WithAnotherDate.Later(1).Answered(Imani, "respond", "accept-date");

        Assert.Equal(London("2026-12-14 17:00"), story.Waiting("respond.3").Due);
        Assert.Equal(new DateOnly(2026, 12, 14), story.Case.Agreed?.Date);
    }

    [Fact]
    public void AgreeDate_OtherDateAccepted_CannotBeAcceptedAgain()
    {
        var story = WithAnotherDate.Later(1).Answered(Imani, "respond", "accept-date");

        story.Refuses<Refusal.NotOffered>(story.Answer(Imani, "respond", "accept-date"));
    }

    [Fact]
    public void AgreeDate_OtherDateAnsweredAtOnce_GoesOnToConfirm() =>
        WithAnotherDate.Later(1).Answered(Imani, "respond", "proposal").Waiting("confirm.1");

    [Fact]
    public void AgreeDate_OtherDateRefusedWithAThird_AsksLineManagerAAgain()
    {
        var story = WithAnotherDate
            .Later(1)
            .Answered(Imani, "respond", "needs-time", ("s2-by", "2026-12-16"))
            .Answered(Tamsin, "agree-date", "agreed");

        Assert.Equal(2, story.Case.Openings["agree-date"]);
        Assert.Equal(London("2026-12-16 17:00"), story.Waiting("respond.3").Due);
    }

    [Fact]
    public void Agreed_NeedsTimeAgain_KeepsTheAgreedDayUntilAnotherIsAgreed()
    {
        var story = AtAgreeDate
            .Answered(Tamsin, "agree-date", "agreed")
            .At(London("2026-12-17 10:00"))
            .Answered(Imani, "respond", "needs-time", ("s2-by", "2026-12-22"))
            .Answered(Tamsin, "agree-date", "other-date", ("s2-by", "2026-12-21"));
        Assert.Equal(London("2026-12-18 17:00"), story.Waiting("respond.3").Due);

        story.Later(1).Answered(Imani, "respond", "accept-date");

        Assert.Equal(London("2026-12-21 17:00"), story.Waiting("respond.4").Due);
    }

    [Fact]
    public void AgreeDate_AgreedOnceTheDayIsPast_OpensLateAndIsDueTheNextWorkingDay()
    {
        var story = AtAgreeDate.At(London("2026-12-18 17:00")).Answered(Tamsin, "agree-date", "agreed");

        var task = story.Waiting("respond.2");
        Assert.True(task.OpenedLate);
        Assert.False(task.Overdue);
        Assert.Equal(London("2026-12-21 17:00"), task.Due); // Friday, over the weekend, to Monday
    }

    [Fact]
    public void AgreeDate_AgreedOnTheDayItself_IsNotLate()
    {
        var story = AtAgreeDate.At(London("2026-12-18 16:59")).Answered(Tamsin, "agree-date", "agreed");

        var task = story.Waiting("respond.2");
        Assert.False(task.OpenedLate);
        Assert.Equal(London("2026-12-18 17:00"), task.Due);
    }

    [Fact]
    public void AgreeDate_OtherDateAfterTheFirstTimeIsOver_OpensLate()
    {
        var story = AtAgreeDate
            .At(London("2026-12-09 10:00"))
            .Answered(Tamsin, "agree-date", "other-date", ("s2-by", "2026-12-14"));

        var task = story.Waiting("respond.2");
        Assert.True(task.OpenedLate);
        Assert.Equal(London("2026-12-10 17:00"), task.Due);
    }

    [Fact]
    public void Agreed_TalkAgain_CountsFromTheTalkAndNotFromTheOldDate()
    {
        var story = AtAgreeDate
            .Answered(Tamsin, "agree-date", "agreed")
            .At(London("2026-12-04 10:00"))
            .Answered(Imani, "respond", "proposal")
            .Later(1)
            .Answered(Tamsin, "confirm", "talk-again");

        var task = story.Waiting("respond.3");
        Assert.Equal(London("2026-12-11 17:00"), task.Due);
        Assert.False(task.OpenedLate);
    }

    [Fact]
    public void AgreeDate_OtherDateOfToday_IsRefused() =>
        Assert.Equal(
            ["s2-by"],
            AtAgreeDate.MustMend(AtAgreeDate.Answer(Tamsin, "agree-date", "other-date", ("s2-by", "2026-12-02")))
        );

    [Fact]
    public void AgreeDate_ByLineManagerB_IsNotTheirs() =>
        AtAgreeDate.Refuses<Refusal.NotYours>(AtAgreeDate.Answer(Imani, "agree-date", "agreed"));
}
