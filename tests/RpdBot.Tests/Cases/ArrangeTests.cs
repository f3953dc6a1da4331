using RpdBot.Cases;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>The relevant manager arranges who responds. The form was forwarded on Friday 11 December 2026.</summary>
public sealed class ArrangeTests
{
    private static readonly Actor Manager = Actor.Of(Ravi);

    private static CaseBuilder AtArrange => CaseBuilder.AtArrange().At(London("2026-12-14 10:00"));

    [Fact]
    public void Arrange_SomebodyElse_AsksThatSeniorManagerByTheSameDay()
    {
        var story = AtArrange.Naming(Manager, "arrange", "somebody-else", Beatrix);

        var task = story.Waiting("section-b.1");
        Assert.Equal([SeniorB], task.Roles.AsEnumerable());
        Assert.Equal(London("2026-12-29 17:00"), task.Due);
        Assert.Equal(Beatrix, story.Case.HolderOf(SeniorB));
    }

    [Fact]
    public void Arrange_Myself_GivesTheRelevantManagerTheRoleToo()
    {
        var story = AtArrange.Answered(Ravi, "arrange", "myself");

        Assert.Equal([RelevantB, SeniorB], story.Case.RolesOf(Ravi).AsEnumerable());
        story.Answered(Ravi, "section-b", "responded");
    }

    [Theory]
    [InlineData("somebody-else")]
    [InlineData("myself")]
    public void Arrange_EitherWay_TellsTheUnitAndBothSeniorManagers(string outcome) =>
        Assert.Equal(
            [BusinessUnit, SeniorA, SeniorB],
            AtArrange.Naming(Manager, "arrange", outcome, Beatrix).ToldBy("arrange.1")
        );

    [Fact]
    public void Arrange_SomebodyOfTheRaisingSide_IsRefused() =>
        Assert.Equal(
            ["arrange-who"],
            AtArrange.MustMend(AtArrange.Answering(Manager, "arrange", "somebody-else", Sandra))
        );

    [Fact]
    public void Arrange_Nobody_AsksWhom() =>
        Assert.Equal(["arrange-who"], AtArrange.MustMend(AtArrange.Answering(Manager, "arrange", "somebody-else")));

    [Fact]
    public void Arrange_ByAnybodyElse_IsNotTheirs()
    {
        foreach (var other in new[] { Robin, Sandra, Imani })
        {
            AtArrange.Refuses<Refusal.NotYours>(AtArrange.Answer(other, "arrange", "myself"));
        }
    }

    [Fact]
    public void Arrange_BeforeTheDetailsAreOpened_IsRefused()
    {
        var story = CaseBuilder.AtForward().At(CaseBuilder.Forwarded).Naming(Unit, "forward", "to-manager", Ravi);

        story.Refuses<Refusal.NotOpened>(story.Answer(Ravi, "arrange", "myself"));
    }

    [Fact]
    public void RelevantManager_ReadsTheFormAndNotTheStagesBefore()
    {
        var story = AtArrange;

        Assert.Equal(["section-a.1"], story.ReadOf("section-a", Ravi));
        Assert.Equal(["contact.1"], story.ReadOf("contact", Imani));
        Assert.Empty(story.ReadOf("record-discussion", Ravi));
        Assert.Empty(story.ReadOf("confirm", Beatrix));
    }
}
