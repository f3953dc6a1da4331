using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Line manager A says whether it is resolved.</summary>
public sealed class ConfirmTests
{
    private static CaseBuilder AtConfirm => CaseBuilder.AtConfirm();

    [Fact]
    public void Confirm_Resolved_ClosesTheCaseAndTellsBothPractitioners() =>
        AssertClosed(AtConfirm.Later(1).Answered(Tamsin, "confirm", "resolved"), End.Resolved, "what-changed.1");

    [Fact]
    public void Confirm_NotResolvedUnderVersion1_ClosesTheCaseAndTellsBothPractitioners() =>
        AssertClosed(
            CaseBuilder.AtConfirmOfVersion1().Later(1).Answered(Tamsin, "confirm", "not-resolved"),
            End.NotResolved
        );

    [Fact]
    public void Confirm_NotResolved_GoesToStageThreeAndTellsBothPractitioners()
    {
        var story = AtConfirm.Later(1).Answered(Tamsin, "confirm", "not-resolved");

        var task = story.Waiting("section-a.1");
        Assert.Equal([PractitionerA, ManagerA], task.Roles.AsEnumerable());
        Assert.Equal("3", story.Case.Stage);
        Assert.Equal([ManagerB, PractitionerA, PractitionerB], story.ToldBy("confirm.1"));
    }

    [Fact]
    public void Confirm_NotResolvedWithoutWhy_NeedsIt() =>
        Assert.Equal(
            ["s2-why"],
            AtConfirm.MustMend(AtConfirm.Answer(Tamsin, "confirm", "not-resolved", ("s2-why", "")))
        );

    [Fact]
    public void Confirm_TalkAgain_AsksNothingAndOpensTheNextAnswer()
    {
        var story = AtConfirm.At(London("2026-12-10 08:00")).Answered(Tamsin, "confirm", "talk-again");

        var task = story.Waiting("respond.2");
        Assert.Equal("confirm/talk-again", task.After);
        Assert.Equal(London("2026-12-17 17:00"), task.Due);
        Assert.Equal(0, story.Case.Done[^1].Answers.Count);
    }

    [Fact]
    public void Confirm_TalkAgainThenAnswered_OpensConfirmASecondTime()
    {
        var story = AtConfirm.Answered(Tamsin, "confirm", "talk-again").Later(5).Answered(Imani, "respond", "resolved");

        story.Waiting("confirm.2");
        Assert.Equal(2, story.Case.Openings["respond"]);
    }

    [Fact]
    public void Confirm_ByLineManagerB_IsNotTheirs() =>
        AtConfirm.Refuses<Refusal.NotYours>(AtConfirm.Answer(Imani, "confirm", "resolved"));

    [Fact]
    public void Confirm_WithALastContactInTheFuture_NamesTheField() =>
        Assert.Equal(
            ["s2-date"],
            AtConfirm.MustMend(AtConfirm.Answer(Tamsin, "confirm", "resolved", ("s2-date", "2026-12-02")))
        );

    private static void AssertClosed(CaseBuilder story, End end, params string[] asked)
    {
        Assert.Equal(new Closing(end, Tamsin, story.Now, Reason: null), story.Case.Closing);
        Assert.Equal(asked, story.Open());
        Assert.Equal([ManagerB, PractitionerA, PractitionerB], story.ToldBy("confirm.1"));
        Assert.Contains(Dev.Key, story.Case.Written);
    }
}
