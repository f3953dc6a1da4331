using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Somebody acts for the person who is asked: for one task, or for a time.</summary>
public sealed class DelegationTests
{
    private static readonly Person Newcomer = new() { Name = "Wren Harcombe", Email = "wren@agency.example" };

    [Fact]
    public void Once_ByThePersonThemselves_AsksTheOtherAndKeepsThemInTheCase()
    {
        var story = Once();

        Assert.Equal(new Holder(Callum, Found.Delegated), story.Case.Holders[ManagerB]);
        Assert.Equal(Imani, story.Case.OwnHolderOf(ManagerB));
        Assert.False(CaseOffers.IsWaitedOn(story.Case, Imani, story.Case.Open[0]));
        Assert.True(CaseOffers.IsWaitedOn(story.Case, Callum, story.Case.Open[0]));
        Assert.True(story.Case.Admits(Imani));
        story.Refuses<Refusal.NotYours>(story.Answer(Imani, "respond", "proposal"));
    }

    [Fact]
    public void Once_WhenItIsAnswered_StaysUntilTheRoleIsAskedAgain()
    {
        var story = Once().Opened(Callum).Answered(Callum, "respond", "proposal");
        Assert.Equal(Callum, story.Case.HolderOf(ManagerB));

        story = story.Answered(Tamsin, "confirm", "talk-again");

        story.Waiting("respond.2");
        Assert.Equal(new Holder(Imani, Found.Directory), story.Case.Holders[ManagerB]);
        Assert.Contains(Imani.Key, story.Case.Written);
        Assert.Equal([RoleMoveKind.Delegated, RoleMoveKind.Returned], story.Case.Moves.Select(move => move.Kind));
    }

    [Fact]
    public void Once_TakenBack_IsAskedOfThePersonAgain()
    {
        var story = Once();
        story = story.Do(story.TakeBack(Actor.Of(Imani), ManagerB));

        Assert.Equal(Imani, story.Case.HolderOf(ManagerB));
        Assert.Empty(story.Case.Delegations);
        Assert.False(story.Case.Admits(Callum));
    }

    [Theory]
    [InlineData("Robin")]
    [InlineData("Tamsin")]
    [InlineData("Callum")]
    public void Once_TakenBackByAnybodyElse_IsRefused(string who)
    {
        var by = new[] { Robin, Tamsin, Callum }.Single(one => one.Name.StartsWith(who, StringComparison.Ordinal));
        var story = Once();

        story.Refuses<Refusal.NotYours>(story.TakeBack(Actor.Of(by), ManagerB));
    }

    [Fact]
    public void Once_ByTheBusinessUnitOnTheirBehalf_IsAllowedWhereItKnowsTheCase()
    {
        var unseen = CaseBuilder.AtRespond();
        unseen.Refuses<Refusal.Unknown>(unseen.Delegate(Unit, ManagerB, Callum, "respond"));

        var known = unseen.Do(unseen.MissReaching(ManagerB, Imani));
        known = known.Do(known.Delegate(Unit, ManagerB, Callum, "respond"));
        Assert.Equal(Callum, known.Case.HolderOf(ManagerB));
        Assert.Equal(Unit.Person, known.Case.Delegations[ManagerB].By);
    }

    public static TheoryData<string, string, Type> Impossible =>
        new()
        {
            { "practitioner of the other side", "Robin", typeof(Refusal.BothSides) },
            { "somebody of the other agency", "Newcomer of the school", typeof(Refusal.OtherAgency) },
            { "the person themselves", "Imani", typeof(Refusal.NamedThemselves) },
            { "somebody who said not me", "Callum who declined", typeof(Refusal.SaidNotMe) },
        };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Once_ToSomebodyImpossible_IsRefused(string whom, string to, Type refusal)
    {
        var story = CaseBuilder.AtRespond();
        var command = to switch
        {
            "Robin" => story.Delegate(Actor.Of(Imani), ManagerB, Robin, "respond"),
            "Imani" => story.Delegate(Actor.Of(Imani), ManagerB, Imani, "respond"),
            "Callum who declined" => (story = Declined(story)).Delegate(Actor.Of(Imani), ManagerB, Callum, "respond"),
            _ => story.Delegate(Actor.Of(Imani), ManagerB, Newcomer, "respond") with { Agency = School.Id },
        };

        var refused = Assert.IsType<Decision.Refused>(story.Try(command));
        Assert.True(refusal.IsInstanceOfType(refused.Refusal), $"{whom}: {refused.Refusal}");
    }

    [Fact]
    public void Once_PassedOnByWhoeverActs_StaysTheFirstOnes()
    {
        var story = Once().Opened(Callum);
        story = story.Do(story.Delegate(Actor.Of(Callum), ManagerB, Newcomer, "respond"));

        Assert.Equal(Newcomer, story.Case.HolderOf(ManagerB));
        Assert.Equal(Imani, story.Case.OwnHolderOf(ManagerB));
        Assert.False(story.Case.Admits(Callum));
    }

    [Fact]
    public void Once_PassedBackInACircle_IsRefused()
    {
        var story = Once();

        story.Refuses<Refusal.GoesRound>(story.Delegate(Actor.Of(Callum), ManagerB, Imani, "respond"));
    }

    [Fact]
    public void NotMe_ByWhoeverActs_GivesItBack()
    {
        var story = Once().Declined(Callum, ManagerB);

        Assert.Equal(Imani, story.Case.HolderOf(ManagerB));
        Assert.Empty(story.Case.Troubles);
        Assert.False(story.Case.Admits(Callum));
    }

    [Fact]
    public void NotMe_ByWhoeverActs_NamingSomebody_PassesItOn()
    {
        var story = Once().Declined(Callum, ManagerB, Newcomer);

        Assert.Equal(Newcomer, story.Case.HolderOf(ManagerB));
        Assert.Equal(Imani, story.Case.OwnHolderOf(ManagerB));
    }

    [Fact]
    public void ForATime_EndsByItselfAndNotBefore()
    {
        var story = CaseBuilder.AtRespond();
        story = story.Do(story.DelegateFor(Imani, ManagerB, Callum, days: 7));
        var until = story.Case.Delegations[ManagerB].Until!.Value;
        Assert.Contains(until, CaseMoments.Of(Rules, story.Case));

        Assert.Equal(Callum, Looked(story, until.AddSeconds(-1)).Case.HolderOf(ManagerB));
        Assert.Equal(Imani, Looked(story, until).Case.HolderOf(ManagerB));
        Assert.DoesNotContain(until, CaseMoments.Of(Rules, story.Case));
    }

    [Fact]
    public void ForATime_WhenATaskOpens_StaysWithWhoeverActs()
    {
        var story = CaseBuilder.AtRespond();
        story = story.Do(story.DelegateFor(Imani, ManagerB, Callum, days: 60));
        story = story.Opened(Callum).Answered(Callum, "respond", "proposal").Answered(Tamsin, "confirm", "talk-again");

        story.Waiting("respond.2");
        Assert.Equal(Callum, story.Case.HolderOf(ManagerB));
    }

    [Fact]
    public void Arranged_ByNobody_IsRefused()
    {
        var story = CaseBuilder.AtRespond();
        var command = story.DelegateFor(Imani, ManagerB, Callum) with { ArrangedBy = null };

        story.Refuses<Refusal.NotYours>(command);
    }

    [Fact]
    public void HandedOver_OrNamed_BySomebody_EndsItForGood()
    {
        var given = Once();
        given = given.Do(given.MissReaching(ManagerB, Callum));
        given = given.Do(given.HandOver(Unit, ManagerB, Newcomer));
        Assert.Empty(given.Case.Delegations);

        var named = Once().Named(Dev, ManagerB, Newcomer);
        Assert.Empty(named.Case.Delegations);
        Assert.False(named.Case.Admits(Imani));
    }

    private static CaseBuilder Once()
    {
        var story = CaseBuilder.AtRespond();
        return story.Do(story.Delegate(Actor.Of(Imani), ManagerB, Callum, "respond"));
    }

    private static CaseBuilder Declined(CaseBuilder story) =>
        story.Named(Dev, ManagerB, Callum).Declined(Callum, ManagerB, Imani);

    private static CaseBuilder Looked(CaseBuilder story, DateTimeOffset at) => story.At(at).ClockLookedAt();
}
