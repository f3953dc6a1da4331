using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>A signed form is corrected by a new version, beside whatever is running.</summary>
public sealed class CorrectionTests
{
    private static CaseBuilder AtSectionB => CaseBuilder.AtSectionB();

    private static CaseBuilder AtConfirmResponse => CaseBuilder.AtConfirmResponse();

    [Fact]
    public void CorrectA_OnceSigned_IsForTheAuthorsAndTheSeniorManager()
    {
        foreach (var person in new[] { Robin, Tamsin, Sandra })
        {
            var story = AtSectionB.Begun(person, "correct-a");

            Assert.Equal(["section-b.1", "correct-a.1"], story.Open());
            Assert.True(story.Case.Open[1].Beside);
        }
    }

    [Fact]
    public void CorrectA_BeforeItIsSigned_IsNotOffered()
    {
        foreach (var story in new[] { CaseBuilder.AtRespond(), CaseBuilder.AtSectionA(), CaseBuilder.AtSignOff() })
        {
            story.Refuses<Refusal.NotOffered>(story.Begin(Robin, "correct-a"));
        }
    }

    [Fact]
    public void CorrectA_ByTheOtherSideOrAnOffice_IsNotOffered()
    {
        var story = AtSectionB.Opened(Unit);

        story.Refuses<Refusal.NotOffered>(story.Begin(Beatrix, "correct-a"));
        story.Refuses<Refusal.NotOffered>(story.Begin(Robin, "correct-b"));
        story.Refuses<Refusal.NotOffered>(story.Begin(Robin, "correct-a") with { By = Unit });
        story.Refuses<Refusal.Unknown>(story.Begin(Stranger, "correct-a"));
    }

    [Fact]
    public void CorrectA_WhileOneWaits_IsNotOpenedTwice()
    {
        var story = AtSectionB.Begun(Robin, "correct-a");

        story.Refuses<Refusal.NotOffered>(story.Begin(Tamsin, "correct-a"));
    }

    [Fact]
    public void Begin_OfATaskThatNobodyMayOpen_IsNotOffered()
    {
        foreach (var task in new[] { "section-a", "review", "lunch", "" })
        {
            AtSectionB.Refuses<Refusal.NotOffered>(AtSectionB.Begin(Robin, task));
        }
    }

    [Fact]
    public void Begin_BeforeTheDetailsAreOpened_IsRefused()
    {
        var story = AtSectionB.Named(Robin, ManagerA, Callum);

        story.Refuses<Refusal.NotOpened>(story.Begin(Callum, "correct-a"));
    }

    [Fact]
    public void CorrectA_Written_WaitsForTheSeniorManagerAndMovesNothing()
    {
        var story = Written;

        Assert.Equal(["section-b.1", "sign-correction.1"], story.Open());
        Assert.Equal([SeniorA], story.Case.Open[1].Roles.AsEnumerable());
        Assert.Equal(AtSectionB.Case.Open[0].Due, story.Case.Open[0].Due);
        Assert.Equal("3", story.Case.Stage);
    }

    [Fact]
    public void CorrectA_BeforeTheSeniorManagerSigns_IsNotForTheOtherSide()
    {
        var story = Written.Opened(Unit);

        Assert.Empty(story.ReadOf("correct-a", Beatrix));
        Assert.Empty(story.ReadOf("correct-a", Unit));
        Assert.Equal(["correct-a.1"], story.ReadOf("correct-a", Sandra));
    }

    [Fact]
    public void CorrectA_SignedOff_IsToldAndRead()
    {
        var story = Written.Answered(Sandra, "sign-correction", "approved").Opened(Unit);

        Assert.Equal(["section-b.1"], story.Open());
        Assert.Equal([BusinessUnit, ManagerA, PractitionerA, RelevantB, SeniorB], story.ToldBy("sign-correction.1"));
        Assert.Equal(["correct-a.1"], story.ReadOf("correct-a", Beatrix));
        Assert.Equal(["section-a.1"], story.ReadOf("section-a", Beatrix));
        Assert.Equal(["correct-a.1"], story.ReadOf("correct-a", Unit));
    }

    [Fact]
    public void CorrectA_Returned_IsWrittenAgain()
    {
        var story = Written.Answered(Sandra, "sign-correction", "returned");

        Assert.Equal(["section-b.1", "correct-a.2"], story.Open());
        Assert.Equal([ManagerA, PractitionerA], story.ToldBy("sign-correction.1"));
    }

    [Fact]
    public void CorrectA_SignedAndNeededAgain_IsASecondVersion()
    {
        var story = Written.Answered(Sandra, "sign-correction", "approved").Begun(Tamsin, "correct-a");

        Assert.Equal(["section-b.1", "correct-a.2"], story.Open());
    }

    [Fact]
    public void CorrectB_BeforeTheResponse_IsNotOffered() =>
        AtSectionB.Refuses<Refusal.NotOffered>(AtSectionB.Begin(Beatrix, "correct-b"));

    [Fact]
    public void CorrectB_OnceResponded_IsForSeniorManagerBOnly()
    {
        var story = AtConfirmResponse;
        foreach (var other in new[] { Robin, Sandra, Ravi, Imani })
        {
            story.Refuses<Refusal.NotOffered>(story.Begin(other, "correct-b"));
        }

        story.Begun(Beatrix, "correct-b").Answered(Beatrix, "correct-b", "responded", ("b-actions", "A visit today."));

        Assert.Equal(["confirm-response.1", "review.1"], story.Open());
        Assert.Equal("A visit today.", story.Case.Answers["b-actions"].Value);
        Assert.Equal(
            [BusinessUnit, ManagerA, ManagerB, PractitionerA, RelevantB, SeniorA],
            story.ToldBy("correct-b.1")
        );
    }

    [Fact]
    public void Correction_WhenTheCaseEnds_CanStillBeFinished()
    {
        var story = AtConfirmResponse
            .Begun(Robin, "correct-a")
            .Answered(Sandra, "confirm-response", "resolved")
            .Answered(Robin, "correct-a", "completed")
            .Answered(Sandra, "sign-correction", "approved");

        Assert.Equal(["review.1", "what-changed.1"], story.Open());
        Assert.Equal(End.Resolved, story.Case.Closing?.End);
        story.Refuses<Refusal.NotOffered>(story.Begin(Robin, "correct-a"));
    }

    private static CaseBuilder Written =>
        AtSectionB.Begun(Robin, "correct-a").Later(1).Answered(Robin, "correct-a", "completed");
}
