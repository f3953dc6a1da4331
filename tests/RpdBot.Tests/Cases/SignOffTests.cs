using RpdBot.Cases;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Senior manager A signs section A off, or returns it. Section A came on Tuesday 1 December 2026.</summary>
public sealed class SignOffTests
{
    private static CaseBuilder AtSignOff => CaseBuilder.AtSignOff();

    private static CaseBuilder Returned => AtSignOff.Later(1).Answered(Sandra, "sign-off", "returned").Later(1);

    [Fact]
    public void SignOff_WhenSectionAComes_IsDueAfterThreeWorkingDays() =>
        Assert.Equal(London("2026-12-04 17:00"), AtSignOff.Waiting("sign-off.1").Due);

    [Fact]
    public void SignOff_ByAnybodyElse_IsNotTheirs()
    {
        foreach (var other in new[] { Robin, Tamsin, Imani })
        {
            AtSignOff.Refuses<Refusal.NotYours>(AtSignOff.Answer(other, "sign-off", "approved"));
            AtSignOff.Refuses<Refusal.NotYours>(AtSignOff.Answer(other, "sign-off", "returned"));
        }
    }

    [Fact]
    public void SignOff_Approved_GoesToTheBusinessUnitWithinTwoWorkingDays()
    {
        var task = CaseBuilder.AtForward().Waiting("forward.1");

        Assert.Equal([BusinessUnit], task.Roles.AsEnumerable());
        Assert.Equal(London("2026-12-11 17:00"), task.Due);
    }

    [Fact]
    public void SignOff_Approved_TellsTheAuthorsAndTheBusinessUnit() =>
        Assert.Equal([BusinessUnit, ManagerA, PractitionerA], CaseBuilder.AtForward().ToldBy("sign-off.1"));

    [Fact]
    public void SignOff_WithoutASignature_NeedsIt() =>
        Assert.Equal(["a-sign"], AtSignOff.MustMend(AtSignOff.Answer(Sandra, "sign-off", "approved", ("a-sign", ""))));

    [Fact]
    public void SignOff_ReturnedWithoutAComment_NeedsIt() =>
        Assert.Equal(
            ["return-comment"],
            AtSignOff.MustMend(AtSignOff.Answer(Sandra, "sign-off", "returned", ("return-comment", "")))
        );

    [Fact]
    public void SignOff_Returned_OpensSectionAAgainForItsAuthors()
    {
        var task = Returned.Waiting("section-a.2");

        Assert.Equal([PractitionerA, ManagerA], task.Roles.AsEnumerable());
        Assert.Equal("sign-off/returned", task.After);
        Assert.Equal(London("2026-12-08 17:00"), task.Due);
    }

    [Fact]
    public void SignOff_Returned_StaysInsideTheRaisingAgency()
    {
        var story = Returned;

        Assert.Equal([ManagerA, PractitionerA], story.ToldBy("sign-off.1"));
        Assert.DoesNotContain(BusinessUnit, story.Case.Involved);
        story.Refuses<Refusal.Unknown>(new OpenCase { By = Unit, At = story.Now });
    }

    [Fact]
    public void SignOff_AfterASecondVersion_CountsFromThatSignature()
    {
        var story = Returned
            .Answered(Tamsin, "section-a", "completed", ("a-issue", "Written again."))
            .At(CaseBuilder.SignedOff)
            .Answered(Sandra, "sign-off", "approved");

        Assert.Equal(London("2026-12-11 17:00"), story.Waiting("forward.1").Due);
        Assert.Equal("Written again.", story.Case.Answers["a-issue"].Value);
        Assert.Equal(2, story.Case.Done.Count(done => done.Occurrence.Task == "section-a"));
    }

    [Fact]
    public void WhatWasReturned_OnceAnotherVersionIsSigned_IsNotForTheOtherSide()
    {
        var story = Returned
            .Answered(Robin, "section-a", "completed")
            .At(CaseBuilder.SignedOff)
            .Answered(Sandra, "sign-off", "approved")
            .Opened(Unit)
            .At(CaseBuilder.Forwarded)
            .Naming(Unit, "forward", "to-manager", Ravi)
            .Opened(Ravi);

        foreach (var reader in new[] { Actor.Of(Ravi), Unit })
        {
            Assert.Equal(["section-a.2"], story.ReadOf("section-a", reader));
            Assert.Equal(["sign-off.2"], story.ReadOf("sign-off", reader));
        }

        Assert.Equal(["section-a.1", "section-a.2"], story.ReadOf("section-a", Robin));
        Assert.Equal(["sign-off.1", "sign-off.2"], story.ReadOf("sign-off", Robin));
    }

    [Fact]
    public void SignOff_ByItsAuthor_IsAllowed()
    {
        var story = CaseBuilder.AtSectionA().Answered(Tamsin, "section-a", "completed").Assigned(SeniorA, Tamsin);

        story.Answered(Tamsin, "sign-off", "approved").Waiting("forward.1");
    }

    [Fact]
    public void SeniorManagerA_WhoStandsOnTheOtherSide_IsRefused()
    {
        var story = CaseBuilder.AtSectionA().Answered(Robin, "section-a", "completed");

        story.Refuses<Refusal.BothSides>(story.Name(Robin, SeniorA, Imani));
    }
}
