using RpdBot.Cases;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Section A of the form is written by the raiser or line manager A. Stage 3 begins on Tuesday 1 December 2026.</summary>
public sealed class SectionATests
{
    private static CaseBuilder AtSectionA => CaseBuilder.AtSectionA();

    [Fact]
    public void SectionA_WhenStageThreeBegins_IsDueAfterFiveWorkingDays() =>
        Assert.Equal(London("2026-12-08 17:00"), AtSectionA.Waiting("section-a.1").Due);

    [Fact]
    public void SectionA_ByTheRaiserOrLineManagerA_GoesToSeniorManagerA()
    {
        foreach (var author in new[] { Robin, Tamsin })
        {
            var story = AtSectionA.Later(2).Answered(author, "section-a", "completed");

            Assert.Equal([SeniorA], story.Waiting("sign-off.1").Roles.AsEnumerable());
            Assert.Equal([SeniorA], story.ToldBy("section-a.1"));
            Assert.Equal("3", story.Case.Stage);
        }
    }

    [Fact]
    public void SectionA_ByTheOtherSide_IsNotTheirs()
    {
        var story = AtSectionA.Opened(Dev);

        story.Refuses<Refusal.NotYours>(story.Answer(Imani, "section-a", "completed"));
        story.Refuses<Refusal.NotYours>(story.Answer(Dev, "section-a", "completed"));
    }

    [Fact]
    public void SectionA_WithNothingInIt_NamesItsThirteenBoxes()
    {
        var fields = Rules.Task("section-a")!.Fields;
        (string, string)[] nothing = [.. fields.Select(field => (field, ""))];

        var mend = AtSectionA.MustMend(AtSectionA.Answer(Robin, "section-a", "completed", nothing)).ToList();

        Assert.Equal(fields.Remove("a-other-specify").AsEnumerable(), mend);
        Assert.Equal(13, mend.Count);
    }

    [Fact]
    public void SectionA_WithAnotherAgencyOffTheList_AsksWhichOne() =>
        Assert.Equal(
            ["a-other-specify"],
            AtSectionA.MustMend(
                AtSectionA.Answer(
                    Robin,
                    "section-a",
                    "completed",
                    ("a-other-agency", "police,other"),
                    ("a-other-specify", "")
                )
            )
        );

    [Fact]
    public void SectionA_CompletedAheadOfToday_NamesTheDate() =>
        Assert.Equal(
            ["a-date"],
            AtSectionA.MustMend(AtSectionA.Answer(Robin, "section-a", "completed", ("a-date", "2026-12-02")))
        );

    [Fact]
    public void SectionA_ByTheSecondOfTwoAuthors_IsOver()
    {
        var story = AtSectionA;
        var late = story.Answer(Tamsin, "section-a", "completed");

        story.Answered(Robin, "section-a", "completed");

        story.Refuses<Refusal.TaskOver>(late);
    }

    [Fact]
    public void SectionA_ReadBeforeItIsSigned_IsForTheRaisingSideOnly()
    {
        var story = CaseBuilder.AtSignOff().Opened(Dev);

        Assert.Equal(["section-a.1"], story.ReadOf("section-a", Sandra));
        Assert.Empty(story.ReadOf("section-a", Imani));
        Assert.Empty(story.ReadOf("section-a", Dev));
    }
}
