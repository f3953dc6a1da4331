using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>The business unit acknowledges the signed form and sends it on, on Friday 11 December 2026.</summary>
public sealed class ForwardTests
{
    private static CaseBuilder AtForward => CaseBuilder.AtForward().At(CaseBuilder.Forwarded);

    [Fact]
    public void Forward_InTheChannel_NeedsNoOpeningOfTheDetails()
    {
        var story = AtForward.Naming(Unit, "forward", "to-manager", Ravi);

        Assert.DoesNotContain(Unit.Person!.Key, story.Case.OpenedBy);
    }

    [Fact]
    public void Forward_ToTheManager_AsksThemToArrangeWithinTwoWorkingDays()
    {
        var story = AtForward.Naming(Unit, "forward", "to-manager", Ravi);

        var task = story.Waiting("arrange.1");
        Assert.Equal([RelevantB], task.Roles.AsEnumerable());
        Assert.Equal(London("2026-12-15 17:00"), task.Due);
        Assert.Equal(new Holder(Ravi, Found.Named), story.Case.Holders[RelevantB]);
        Assert.Contains(Ravi.Key, story.Case.Written);
    }

    [Fact]
    public void Forward_ToTheSeniorManager_AsksThemToRespondWithinTenWorkingDays()
    {
        var story = AtForward.Naming(Unit, "forward", "to-senior-manager", Beatrix);

        var task = story.Waiting("section-b.1");
        Assert.Equal([SeniorB], task.Roles.AsEnumerable());
        Assert.Equal(London("2026-12-29 17:00"), task.Due);
        Assert.Equal(Beatrix, story.Case.HolderOf(SeniorB));
        Assert.Null(story.Case.HolderOf(RelevantB));
    }

    [Theory]
    [InlineData("to-manager")]
    [InlineData("to-senior-manager")]
    public void Forward_EitherWay_TellsTheRaisingSideToWhom(string outcome) =>
        Assert.Superset(
            new HashSet<string> { PractitionerA, ManagerA, SeniorA },
            AtForward.Naming(Unit, "forward", outcome, Ravi).ToldBy("forward.1").ToHashSet()
        );

    [Fact]
    public void Forward_ToNobody_AsksWhom() =>
        Assert.Equal(["f-recipient"], AtForward.MustMend(AtForward.Answering(Unit, "forward", "to-manager")));

    [Fact]
    public void Forward_ToANameWithoutAPerson_AsksWhom()
    {
        var answer = AtForward.Answering(Unit, "forward", "to-manager", Ravi);

        Assert.Equal(
            ["f-recipient"],
            AtForward.MustMend(answer with { Named = ImmutableDictionary<string, Person>.Empty })
        );
    }

    [Fact]
    public void Forward_ToSomebodyOfTheRaisingSide_IsRefusedByName()
    {
        foreach (var person in new[] { Robin, Tamsin, Sandra })
        {
            var error = Assert.Single(
                AtForward.Refuses<Refusal.Answers>(AtForward.Answering(Unit, "forward", "to-manager", person)).Errors
            );

            Assert.Equal("f-recipient", error.FieldId);
            Assert.Contains(person.Name, error.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Forward_ToSomebodyOfTheRespondingSide_IsAllowed() =>
        Assert.Equal(Imani, AtForward.Naming(Unit, "forward", "to-manager", Imani).Case.HolderOf(RelevantB));

    [Fact]
    public void Forward_ByAPartyOfTheCase_IsNotTheirs()
    {
        foreach (var party in new[] { Robin, Tamsin, Sandra, Imani })
        {
            AtForward.Refuses<Refusal.NotYours>(AtForward.Answering(Actor.Of(party), "forward", "to-manager", Ravi));
        }
    }

    [Fact]
    public void Forward_ByAnotherOffice_IsUnknownToIt() =>
        AtForward.Refuses<Refusal.Unknown>(AtForward.Answering(Chair, "forward", "to-manager", Ravi));

    [Fact]
    public void Forward_ByTheSecondOfTheUnit_IsOver()
    {
        var story = AtForward;
        var second = story.Answering(Actor.Of(Stranger, BusinessUnit), "forward", "to-manager", Beatrix);

        story.Naming(Unit, "forward", "to-manager", Ravi);

        story.Refuses<Refusal.TaskOver>(second);
        Assert.Equal(Ravi, story.Case.HolderOf(RelevantB));
    }

    [Fact]
    public void Unit_BeforeTheFormIsSigned_LearnsOfNoCase()
    {
        foreach (var story in new[] { CaseBuilder.AtRespond(), CaseBuilder.AtSectionA(), CaseBuilder.AtSignOff() })
        {
            story.Refuses<Refusal.Unknown>(new OpenCase { By = Unit, At = story.Now });
            Assert.False(story.Case.SeenBy(Unit.Person!, Unit.Collectives).Admits(Unit.Person));
        }
    }

    [Fact]
    public void Unit_OnceTheFormIsSigned_ReadsTheFormAndNotTheStagesBefore()
    {
        var story = AtForward.Opened(Unit);

        Assert.Equal(["section-a.1"], story.ReadOf("section-a", Unit));
        Assert.Empty(story.ReadOf("record-discussion", Unit));
        Assert.Empty(story.ReadOf("respond", Unit));
        Assert.Equal(0, CaseReading.Raised(Rules, story.SeenBy(Unit), Unit.Person!).Count);
    }

    [Fact]
    public void Case_OfWhichAnOfficeHasAPart_KeepsNoHolderOfTheOffice() =>
        Assert.DoesNotContain(BusinessUnit, AtForward.Opened(Unit).Case.Holders.Keys);
}
