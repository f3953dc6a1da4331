using RpdBot.Cases;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>What comes of looking for the person of a role, and of writing to them.</summary>
public sealed class LookupTests
{
    private static CaseBuilder WithoutManagers => CaseBuilder.Somerset().Raised("not-resolved");

    [Fact]
    public void Find_ForARoleThatIsWaitedOn_GivesItAndWritesToThem()
    {
        var story = WithoutManagers.Assigned(ManagerA, Tamsin);

        Assert.Equal(new Holder(Tamsin, Found.Directory), story.Case.Holders[ManagerA]);
        Assert.Contains(Tamsin.Key, story.Case.Written);
    }

    [Fact]
    public void Find_ForARoleThatIsNotWaitedOnYet_WritesToNobody() =>
        Assert.DoesNotContain(Imani.Key, WithoutManagers.Assigned(ManagerB, Imani).Case.Written);

    [Fact]
    public void Find_ASecondTime_LeavesTheFirst()
    {
        var story = WithoutManagers.Assigned(ManagerA, Tamsin);

        story.ChangesNothing(story.Find(ManagerA, Tamsin));
        story.ChangesNothing(story.Find(ManagerA, Callum));
    }

    [Fact]
    public void Find_OfSomebodyWhoSaidNotMe_DoesNotBringThemBack()
    {
        var story = CaseBuilder.AtRespond().Declined(Imani, ManagerB);

        story.ChangesNothing(story.Find(ManagerB, Imani));
        Assert.Equal(Callum, story.Assigned(ManagerB, Callum).Case.HolderOf(ManagerB));
    }

    [Fact]
    public void Find_OfSomebodyOnTheOtherSide_IsRefused()
    {
        var refusal = WithoutManagers.Refuses<Refusal.BothSides>(WithoutManagers.Find(ManagerB, Robin));

        Assert.Equal(Robin, refusal.Person);
        WithoutManagers.Refuses<Refusal.BothSides>(WithoutManagers.Find(ManagerA, Dev));
    }

    [Theory]
    [InlineData("business-unit")]
    [InlineData("head-of-everything")]
    public void Find_ForARoleThatIsNotTheCasesOwn_IsRefused(string role) =>
        WithoutManagers.Refuses<Refusal.NotOffered>(WithoutManagers.Find(role, Callum));

    [Fact]
    public void FindNobody_ForARoleWithoutAHolder_LeavesTheReason()
    {
        var story = WithoutManagers.NotFound(ManagerA, "The directory names no manager.");

        Assert.Equal("The directory names no manager.", story.Case.Troubles[ManagerA]);
        story.ChangesNothing(story.FindNobody(ManagerA, "The directory names no manager."));
        Assert.Equal("Two are named.", story.NotFound(ManagerA, "Two are named.").Case.Troubles[ManagerA]);
    }

    [Fact]
    public void FindNobody_ForARoleThatHasItsPersonByNow_ChangesNothing()
    {
        var story = CaseBuilder.AtContact();

        story.ChangesNothing(story.FindNobody(ManagerA));
        story.ChangesNothing(story.FindNobody("head-of-everything"));
    }

    [Fact]
    public void Find_AfterAllForARoleInTrouble_EndsTheTrouble() =>
        Assert.Empty(WithoutManagers.NotFound(ManagerA).Assigned(ManagerA, Tamsin).Case.Troubles);

    [Fact]
    public void MissReaching_TheHolder_LeavesTheReasonAndTheRole()
    {
        var story = WithoutManagers.Assigned(ManagerA, Tamsin);
        var report = story.MissReaching(ManagerA, Tamsin, "Not installed.");

        story.Do(report);

        Assert.Equal("Not installed.", story.Case.Troubles[ManagerA]);
        Assert.Equal(Tamsin, story.Case.HolderOf(ManagerA));
        story.ChangesNothing(report);
    }

    [Fact]
    public void MissReaching_SomebodyWhoNoLongerHoldsTheRole_ChangesNothing()
    {
        var story = CaseBuilder.AtRespond().Declined(Imani, ManagerB, Callum);

        story.ChangesNothing(story.MissReaching(ManagerB, Imani));
        story.ChangesNothing(story.MissReaching("head-of-everything", Imani));
    }

    [Fact]
    public void Open_ByOneWhoCouldNotBeReached_EndsTheTroubleOfTheirRoles()
    {
        var story = WithoutManagers.Assigned(ManagerA, Tamsin).NotFound(ManagerB);
        story.Do(story.MissReaching(ManagerA, Tamsin)).Opened(Tamsin);

        Assert.Equal([ManagerB], story.Case.Troubles.Keys);
    }

    [Fact]
    public void Reports_ByPeople_AreNotTheirs()
    {
        var story = WithoutManagers.Assigned(ManagerA, Tamsin);
        var robin = Actor.Of(Robin);

        story.Refuses<Refusal.NotYours>(story.FindNobody(ManagerB) with { By = robin });
        story.Refuses<Refusal.NotYours>(story.MissReaching(ManagerA, Tamsin) with { By = robin });
    }
}
