using RpdBot.Cases;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>"Not me": whoever was asked says that it is for somebody else.</summary>
public sealed class DecliningTests
{
    private static CaseBuilder AtRespond => CaseBuilder.AtRespond();

    [Fact]
    public void Decline_WithAName_PassesTheTaskToThatPerson()
    {
        var story = AtRespond.Declined(Imani, ManagerB, Callum);

        Assert.Equal(new Holder(Callum, Found.Named), story.Case.Holders[ManagerB]);
        Assert.False(story.Case.Admits(Imani));
        Assert.False(story.Case.HasOpened(Callum));
        Assert.Empty(story.Case.Troubles);
        Assert.Contains(Callum.Key, story.Case.Written);
        story.Waiting("respond.1");
    }

    [Fact]
    public void Decline_WithoutAName_LeavesTheRoleInTroubleAndTheTaskWaiting()
    {
        var story = AtRespond.Declined(Imani, ManagerB);

        Assert.Null(story.Case.HolderOf(ManagerB));
        Assert.Equal([ManagerB], story.Case.Troubles.Keys);
        story.Waiting("respond.1");
    }

    [Fact]
    public void Decline_KeepsTheDeadline()
    {
        var due = AtRespond.Waiting("respond.1").Due;

        var story = AtRespond.Later(20).Declined(Imani, ManagerB, Callum).Later(1).Opened(Callum);

        Assert.Equal(due, story.Waiting("respond.1").Due);
        story.Answered(Callum, "respond", "proposal").Waiting("confirm.1");
    }

    [Fact]
    public void Decline_NamingOneself_IsRefused() =>
        AtRespond.Refuses<Refusal.NamedThemselves>(AtRespond.Decline(Imani, ManagerB, Imani with { Name = "I. B." }));

    [Fact]
    public void Decline_NamingSomebodyOfTheOtherSide_IsRefused()
    {
        var refusal = AtRespond.Refuses<Refusal.BothSides>(AtRespond.Decline(Imani, ManagerB, Robin));

        Assert.Equal(Robin, refusal.Person);
    }

    [Fact]
    public void Decline_NamingSomebodyOfTheSameSide_GivesThemBothRoles() =>
        Assert.Equal(
            [ManagerB, PractitionerB],
            AtRespond.Declined(Imani, ManagerB, Dev).Case.RolesOf(Dev).AsEnumerable()
        );

    [Fact]
    public void Decline_OfARoleThatSomebodyElseHolds_IsRefused()
    {
        AtRespond.Refuses<Refusal.NotYours>(AtRespond.Decline(Dev, ManagerB, Callum));
        AtRespond.Refuses<Refusal.NotYours>(AtRespond.Decline(Imani, ManagerA, Callum));
        AtRespond.Refuses<Refusal.NotYours>(AtRespond.Decline(Imani, "head-of-everything", Callum));
    }

    [Fact]
    public void Decline_ByTheRaiserOfTheirOwnRole_IsRefused() =>
        AtRespond.Refuses<Refusal.NotYours>(AtRespond.Decline(Robin, PractitionerA, Callum));

    [Fact]
    public void Decline_Twice_IsUnknownTheSecondTime()
    {
        var story = AtRespond;
        var decline = story.Decline(Imani, ManagerB);

        story.Do(decline).Refuses<Refusal.Unknown>(decline);
    }

    [Fact]
    public void Decline_ByOneWhoHoldsAnotherRole_LeavesThemThatOne()
    {
        var story = CaseBuilder.AtContact().Assigned(ManagerB, Dev).Declined(Dev, ManagerB);

        Assert.True(story.Case.Admits(Dev));
        story.Refuses<Refusal.NotYours>(story.Decline(Dev, ManagerB));
    }

    [Fact]
    public void Decline_OfAPassedOnRole_CanBePassedBack()
    {
        var story = AtRespond.Declined(Imani, ManagerB, Callum).Declined(Callum, ManagerB, Imani);

        Assert.Equal(Imani, story.Case.HolderOf(ManagerB));
        story.Answered(Imani, "respond", "proposal").Waiting("confirm.1");
    }
}
