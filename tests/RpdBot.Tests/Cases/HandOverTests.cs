using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>What is asked of somebody who has left is given to somebody else of their side.</summary>
public sealed class HandOverTests
{
    private static readonly Person Newcomer = new() { Name = "Wren Harcombe", Email = "wren@agency.example" };

    [Fact]
    public void HandOver_ByTheBusinessUnit_MovesWhatIsAskedWithItsDate()
    {
        var story = CaseBuilder.AtSectionB().Opened(Unit);
        var before = story.Waiting("section-b.1");

        var given = Assert.IsType<RoleHandedOver>(Assert.Single(story.Makes(story.HandOver(Unit, SeniorB, Callum))));
        story = story.Do(story.HandOver(Unit, SeniorB, Callum));

        Assert.Equal((Beatrix, "She has left."), (given.Before, given.Reason.Value));
        Assert.Equal(new Holder(Callum, Found.HandedOver), story.Case.Holders[SeniorB]);
        Assert.Equal(before.Due, story.Waiting("section-b.1").Due);
        Assert.False(story.Case.Admits(Beatrix));
        Assert.Equal(RoleMoveKind.HandedOver, Assert.Single(story.Case.Moves).Kind);
    }

    [Fact]
    public void HandOver_BySomebodyOfTheirSide_IsTakenOver()
    {
        var story = CaseBuilder.AtSectionB();
        story = story.Do(story.HandOver(Actor.Of(Ravi), SeniorB, Ravi));

        Assert.Equal(Ravi, story.Case.HolderOf(SeniorB));
        story.ChangesNothing(story.HandOver(Actor.Of(Ravi), SeniorB, Ravi));
    }

    [Fact]
    public void HandOver_WithoutAReason_AsksForIt()
    {
        var story = CaseBuilder.AtSectionB();

        Assert.Equal([CaseFields.Reason], story.MustMend(story.HandOver(Unit, SeniorB, Callum, " ")));
    }

    [Fact]
    public void HandOver_ToTheOtherSideOrWhoeverIsAsked_IsRefused()
    {
        var story = CaseBuilder.AtSectionB();

        story.Refuses<Refusal.BothSides>(story.HandOver(Unit, SeniorB, Tamsin));
        story.Refuses<Refusal.HeldAlready>(story.HandOver(Unit, SeniorB, Beatrix));
    }

    [Fact]
    public void HandOver_ByTheOtherSideOrTheHolder_IsRefused()
    {
        var story = CaseBuilder.AtSectionB();

        story.Refuses<Refusal.NotYours>(story.HandOver(Actor.Of(Sandra), SeniorB, Callum));
        story.Refuses<Refusal.NotYours>(story.HandOver(Actor.Of(Beatrix), SeniorB, Callum));
        story.Refuses<Refusal.NotOffered>(story.HandOver(Unit, BusinessUnit, Callum));
    }

    [Fact]
    public void HandOver_OfARoleThatNothingWaitsFor_IsRefused()
    {
        var story = CaseBuilder.AtSectionB();

        story.Refuses<Refusal.NotYours>(story.HandOver(Unit, ManagerB, Callum));
    }

    [Fact]
    public void Away_IsSaidOnceOfEachPerson_AndProposesSomebody()
    {
        var story = CaseBuilder.AtRespond();
        story = story.Do(story.MissAsAway(ManagerB, Imani, Callum));

        Assert.Equal(Callum, Assert.Single(story.Case.Proposed[ManagerB]).Person);
        story.ChangesNothing(story.MissAsAway(ManagerB, Imani, Newcomer));
        var left = story.Do(story.Leave(Actor.Of(Robin), ManagerB));
        Assert.Empty(left.Case.Troubles);
        Assert.Empty(left.Case.Proposed);
        left.ChangesNothing(left.MissAsAway(ManagerB, Imani, Callum));
    }

    [Fact]
    public void Away_ProposalAgreedByTheOwner_AsksThem()
    {
        var story = CaseBuilder.AtRespond();
        story.Refuses<Refusal.NotYours>(story.Name(Robin, ManagerB, Callum));
        story = story.Do(story.MissAsAway(ManagerB, Imani, Callum));

        story.Refuses<Refusal.NotYours>(story.Name(Robin, ManagerB, Newcomer));
        story.Refuses<Refusal.NotYours>(story.Name(Tamsin, ManagerB, Callum));
        story = story.Do(story.Assign(Actor.Of(Robin), ManagerB, Callum, Found.Proposed));

        Assert.Equal(new Holder(Callum, Found.Proposed), story.Case.Holders[ManagerB]);
        Assert.Empty(story.Case.Proposed);
    }

    [Fact]
    public void Away_ProposingSomebodyOfTheOtherSide_ProposesNobody()
    {
        var story = CaseBuilder.AtRespond();
        story = story.Do(story.MissAsAway(ManagerB, Imani, Tamsin));

        Assert.Empty(story.Case.Proposed);
        Assert.Contains(ManagerB, story.Case.Troubles.Keys);
    }

    [Fact]
    public void NotFound_WhereSeveralFit_ProposesThoseWhoMayHoldTheRole()
    {
        var story = CaseBuilder.Somerset().Raised("not-resolved");
        var found = story.FindNobody(ManagerA) with
        {
            Proposed = [new(Tamsin, Found.Confirmed), new(Dev, Found.Confirmed), new(Callum, Found.Confirmed)],
        };
        story = story.Do(found);

        Assert.Equal([Tamsin, Callum], story.Case.Proposed[ManagerA].Select(one => one.Person));
        story = story.Do(story.Assign(Unit, ManagerA, Tamsin, Found.Confirmed));
        Assert.Equal(new Holder(Tamsin, Found.Confirmed), story.Case.Holders[ManagerA]);
    }
}
