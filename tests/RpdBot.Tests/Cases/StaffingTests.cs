using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Who is asked for a role, who watches over that, and what is said of it.</summary>
public sealed class StaffingTests
{
    /// <summary>The same procedure, in which no office records what others answered.</summary>
    private static readonly Procedure NobodyRecords = Rules with
    {
        Roles = [.. Rules.Roles.Select(role => role with { Records = false })],
    };

    [Fact]
    public void Watching_WhereAnOfficeRecords_IsThatOfficesAlone()
    {
        Assert.True(Staffing.Watches(Rules, Unit));
        Assert.False(Staffing.Watches(Rules, Chair));
        Assert.False(Staffing.Watches(Rules, Actor.Of(Robin)));
        Assert.False(Staffing.Watches(Rules, Actor.Of(Stranger, "head-of-everything")));
    }

    [Fact]
    public void Watching_WhereNoOfficeRecords_IsEveryOffices()
    {
        Assert.True(Staffing.Watches(NobodyRecords, Unit));
        Assert.True(Staffing.Watches(NobodyRecords, Chair));
        Assert.False(Staffing.Watches(NobodyRecords, Actor.Of(Robin)));
        Assert.False(Staffing.Watches(NobodyRecords, Actor.Of(Stranger, "head-of-everything")));
    }

    [Fact]
    public void Lookup_OfOneWhoSaidNotMe_OrStandsOpposite_RulesThemOut()
    {
        var story = CaseBuilder.AtContact().Declined(Tamsin, ManagerA);
        var role = Rules.Role(ManagerA)!;

        Assert.True(Staffing.IsRuledOut(Rules, story.Case, role, Tamsin));
        Assert.True(Staffing.IsRuledOut(Rules, story.Case, role, Dev));
        Assert.False(Staffing.IsRuledOut(Rules, story.Case, role, Callum));
    }

    [Fact]
    public void NotMe_WithoutSomebodyElse_SaysToTheOwnerWhy()
    {
        var story = CaseBuilder.AtContact();

        var missing = Assert.Single(story.Makes(story.Decline(Tamsin, ManagerA)).OfType<AssigneeNotFound>());

        Assert.Equal(
            "The person who was asked said that it is not for them, and did not know who it is for.",
            missing.Reason
        );
    }

    [Fact]
    public void NotMe_ByOneAfterTheOther_IsRememberedOfBoth()
    {
        var story = CaseBuilder
            .AtContact()
            .Declined(Tamsin, ManagerA, instead: Callum)
            .Opened(Callum)
            .Declined(Callum, ManagerA);

        var role = Rules.Role(ManagerA)!;
        Assert.True(Staffing.IsRuledOut(Rules, story.Case, role, Tamsin));
        Assert.True(Staffing.IsRuledOut(Rules, story.Case, role, Callum));
    }

    [Fact]
    public void Raise_NamingOneForARoleThatIsNotTheCases_IsRefusedWhoeverElseIsNamed()
    {
        var story = CaseBuilder.Somerset();
        var holders = ImmutableDictionary<string, Holder>
            .Empty.Add(PractitionerB, new(Dev, Found.Named))
            .Add(BusinessUnit, new(Imani, Found.Named));

        story.Refuses<Refusal.NotYours>(story.Raise() with { Holders = holders });
    }

    [Fact]
    public void Raise_AboutNobody_AsksWhichChild()
    {
        var story = CaseBuilder.Somerset();

        var refusal = story.Refuses<Refusal.Answers>(story.Raise() with { Concerned = [] });

        Assert.Equal($"Say which {Rules.Concerned} it is about.", Assert.Single(refusal.Errors).Sentence);
    }

    [Fact]
    public void Raise_InsideOneAgency_IsAllowedWhereTheProcedureDoesNotRuleItOut()
    {
        var anywhere = CaseBuilder.Of(Rules with { NotCovered = [] });

        anywhere.Makes(anywhere.Raise() with { RespondingAgency = School });
    }

    [Fact]
    public void SomebodyWhoIsNotNamed_IsAskedForInASentence()
    {
        var story = CaseBuilder.AtArrange();
        var answer = story.Answering(Actor.Of(Ravi), "arrange", "somebody-else");

        var refusal = story.Refuses<Refusal.Answers>(answer);

        Assert.Equal(
            "Please pick the person, or type their name and e-mail address.",
            Assert.Single(refusal.Errors).Sentence
        );
    }
}
