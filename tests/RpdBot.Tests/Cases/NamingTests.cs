using RpdBot.Cases;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Who may name the person for a role.</summary>
public sealed class NamingTests
{
    private static readonly Actor BusinessUnit = Actor.Of(Stranger, "business-unit");

    /// <summary>Waits on line manager B, who has not opened the details.</summary>
    private static CaseBuilder Sent =>
        CaseBuilder.AtContact().Answered(Tamsin, "contact", "sent").Assigned(ManagerB, Imani);

    [Fact]
    public void Name_ForTheOtherSideByTheOwner_IsAllowedUntilItsPersonHasOpened()
    {
        Assert.Equal(Callum, Sent.Do(Sent.Name(Robin, ManagerB, Callum)).Case.HolderOf(ManagerB));

        var opened = Sent.Opened(Imani);
        opened.Refuses<Refusal.NotYours>(opened.Name(Robin, ManagerB, Callum));
    }

    [Fact]
    public void Name_ForTheOtherSideByTheOwner_IsAllowedWhileNobodyHoldsTheRole()
    {
        var story = CaseBuilder.AtRespond().Declined(Imani, ManagerB);

        Assert.Equal(Callum, story.Do(story.Name(Robin, ManagerB, Callum)).Case.HolderOf(ManagerB));
        Assert.Empty(story.Case.Troubles);
    }

    [Fact]
    public void Name_ForTheOtherSideByAnybodyButTheOwner_IsNotTheirs()
    {
        Sent.Refuses<Refusal.NotYours>(Sent.Name(Tamsin, ManagerB, Callum));
        Sent.Refuses<Refusal.NotYours>(Sent.Name(Imani, ManagerA, Callum));
        Sent.Refuses<Refusal.NotYours>(Sent.Name(Dev, PractitionerA, Callum));
    }

    [Fact]
    public void Name_ForOnesOwnSide_IsAllowedAtAnyTime()
    {
        var story = CaseBuilder.AtRespond();

        Assert.Equal(Callum, story.Do(story.Name(Dev, ManagerB, Callum)).Case.HolderOf(ManagerB));
        Assert.False(story.Case.Admits(Imani));
    }

    [Fact]
    public void Name_TheRaisersRoleInsideTheAgency_HandsTheCaseOver()
    {
        var story = CaseBuilder.AtContact();

        story.Do(story.Name(Tamsin, PractitionerA, Callum));

        Assert.Equal(Callum, story.Case.Owner(Rules));
        Assert.False(story.Case.Admits(Robin));
    }

    [Fact]
    public void Name_OneWhoHoldsTheRoleAlready_ChangesNothing() =>
        Sent.ChangesNothing(Sent.Name(Robin, ManagerB, Imani));

    [Fact]
    public void Name_SomebodyOfTheOtherSide_IsRefused()
    {
        var refusal = Sent.Refuses<Refusal.BothSides>(Sent.Name(Robin, ManagerB, Tamsin));

        Assert.Equal(Tamsin, refusal.Person);
        Sent.Refuses<Refusal.BothSides>(Sent.Name(Tamsin, ManagerA, Dev));
    }

    [Fact]
    public void Name_OneWhoSaidNotMe_IsAllowedToPeople()
    {
        var story = CaseBuilder.AtRespond().Declined(Imani, ManagerB);

        Assert.Equal(Imani, story.Do(story.Name(Dev, ManagerB, Imani)).Case.HolderOf(ManagerB));
    }

    [Fact]
    public void Name_ByTheBusinessUnitWithoutTrouble_IsUnknown() =>
        Sent.Refuses<Refusal.Unknown>(Sent.Assign(BusinessUnit, ManagerB, Callum, Found.Named));

    [Fact]
    public void Name_ByTheBusinessUnitWhereThereIsTrouble_IsAllowedForThatRoleOnly()
    {
        var story = CaseBuilder.AtRespond().Declined(Imani, ManagerB);

        story.Refuses<Refusal.NotYours>(story.Assign(BusinessUnit, ManagerA, Callum, Found.Named));
        story.Do(story.Assign(BusinessUnit, ManagerB, Callum, Found.Named));

        Assert.Equal(Callum, story.Case.HolderOf(ManagerB));
        story.Refuses<Refusal.Unknown>(story.Assign(BusinessUnit, ManagerB, Imani, Found.Named));
    }

    [Fact]
    public void Name_ByTheBusinessUnitWhereSomebodyWasNotReached_IsAllowed()
    {
        var story = Sent;
        story.Do(story.MissReaching(ManagerB, Imani));

        story.Do(story.Assign(BusinessUnit, ManagerB, Callum, Found.Named));

        Assert.Equal(Callum, story.Case.HolderOf(ManagerB));
    }

    [Fact]
    public void Name_ByAStrangerWhereThereIsTrouble_IsUnknown()
    {
        var story = CaseBuilder.AtRespond().Declined(Imani, ManagerB);

        story.Refuses<Refusal.Unknown>(story.Name(Stranger, ManagerB, Callum));
        story.Refuses<Refusal.Unknown>(story.Name(Imani, ManagerB, Callum));
    }

    [Theory]
    [InlineData("business-unit")]
    [InlineData("head-of-everything")]
    public void Name_ForARoleThatIsNotTheCasesOwn_IsNotOffered(string role) =>
        Sent.Refuses<Refusal.NotOffered>(Sent.Name(Robin, role, Callum));
}
