using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Raising a difference: its three forms, and what stands in the way.</summary>
public sealed class RaisingTests
{
    private static CaseBuilder MondayMorning => CaseBuilder.Somerset().At(London("2026-06-01 10:00"));

    [Fact]
    public void Raise_StillToDiscuss_WaitsOnTheRaiserWithoutADeadline()
    {
        var story = MondayMorning.Raised();

        var task = story.Waiting("record-discussion.1");
        Assert.Equal("1", story.Case.Stage);
        Assert.Equal([PractitionerA], task.Roles.AsEnumerable());
        Assert.Null(task.Due);
        Assert.Equal(Robin, story.Case.Owner(Somerset.Rules));
        Assert.True(story.Case.HasOpened(Robin));
        Assert.False(story.Case.IsClosed);
    }

    [Fact]
    public void Raise_StillToDiscuss_DoesNotWriteToTheColleague()
    {
        var story = MondayMorning.Raised();

        Assert.Equal(Dev, story.Case.HolderOf(PractitionerB));
        Assert.Equal([Robin.Key], story.Case.Written);
    }

    [Fact]
    public void Raise_ResolvedAtOnce_IsRaisedAndClosed()
    {
        var story = MondayMorning.Raised("resolved");

        Assert.Equal(["what-changed.1"], story.Open());
        Assert.Equal(new Closing(End.Resolved, Robin, story.Now, Reason: null), story.Case.Closing);
        Assert.Equal("record-discussion.1", Assert.Single(story.Case.Done).Occurrence.ToString());
        Assert.Empty(CaseMoments.Of(Rules, story.AllOnRecord().Answered(Robin, "what-changed", "nothing").Case));
    }

    [Fact]
    public void Raise_NotResolved_WaitsOnLineManagerAAtStageTwo()
    {
        var story = MondayMorning.Raised("not-resolved");

        var task = story.Waiting("contact.1");
        Assert.Equal("2", story.Case.Stage);
        Assert.Equal([ManagerA], task.Roles.AsEnumerable());
        Assert.Equal("record-discussion/not-resolved", task.After);
        Assert.Equal(London("2026-06-03 17:00"), task.Due);
    }

    [Fact]
    public void Raise_NotResolved_KeepsTheTwoFormsApart()
    {
        var story = MondayMorning.Raised("not-resolved", ("issue", "Nobody visits."), ("s1-why", "No answer came."));

        Assert.Equal("Nobody visits.", story.Case.RaisedWith["issue"].Value);
        Assert.False(story.Case.RaisedWith.Has("s1-why"));
        var recorded = Assert.Single(story.Case.Done).Answers;
        Assert.Equal("No answer came.", recorded["s1-why"].Value);
        Assert.False(recorded.Has("issue"));
        Assert.Equal(["Nobody visits.", "No answer came."], Latest(story, "issue", "s1-why"));
    }

    [Fact]
    public void Raise_Twice_ChangesNothing()
    {
        var story = MondayMorning.Raised("not-resolved");

        story.ChangesNothing(story.Raise("not-resolved"));
        story.Later(3).ChangesNothing(story.Raise());
    }

    [Fact]
    public void Raise_UnderAReferenceThatIsTaken_IsUnknown()
    {
        var story = MondayMorning.Raised();

        story.Refuses<Refusal.Unknown>(story.Raise() with { Reference = CaseReference.Of(2026, 124) });
        story.Refuses<Refusal.Unknown>(story.Raise() with { By = Actor.Of(Stranger) });
        story.Refuses<Refusal.Unknown>(story.Raise() with { By = Actor.Of(Dev) });
        story.Refuses<Refusal.Unknown>(story.Raise() with { By = Actor.Product });
    }

    [Fact]
    public void Raise_InsideOneAgency_IsRefusedWithWhereItGoesInstead()
    {
        var refusal = MondayMorning.Refuses<Refusal.InsideOneAgency>(
            MondayMorning.Raise() with
            {
                RespondingAgency = School with { Name = "Oakfield" },
            }
        );

        Assert.Equal("inside", refusal.Exclusion.Id);
    }

    [Fact]
    public void Raise_WithTheRaiserOnTheOtherSide_IsRefused()
    {
        var refusal = MondayMorning.Refuses<Refusal.BothSides>(Holding((PractitionerB, Robin)));

        Assert.Equal(Robin, refusal.Person);
    }

    [Fact]
    public void Raise_WithSomebodyOnBothSides_IsRefused()
    {
        var refusal = MondayMorning.Refuses<Refusal.BothSides>(Holding((ManagerA, Imani), (ManagerB, Imani)));

        Assert.Equal(Imani, refusal.Person);
    }

    [Fact]
    public void Raise_WithOnePersonInTwoRolesOfOneAgency_IsAllowed()
    {
        var story = MondayMorning.Do(Holding((ManagerA, Robin), (PractitionerB, Imani), (ManagerB, Imani)));

        Assert.Equal([ManagerA, PractitionerA], story.Case.RolesOf(Robin).AsEnumerable());
        Assert.Equal([ManagerB, PractitionerB], story.Case.RolesOf(Imani).AsEnumerable());
    }

    [Theory]
    [InlineData("business-unit")]
    [InlineData("head-of-everything")]
    public void Raise_NamingSomebodyForARoleThatIsNotTheCasesOwn_IsRefused(string role) =>
        MondayMorning.Refuses<Refusal.NotYours>(Holding((role, Imani)));

    [Fact]
    public void Raise_ByTheProduct_IsRefused() =>
        MondayMorning.Refuses<Refusal.NotYours>(MondayMorning.Raise() with { By = Actor.Product });

    [Fact]
    public void Raise_WithAnOutcomeThatStageOneDoesNotHave_IsRefused() =>
        MondayMorning.Refuses<Refusal.NotOffered>(MondayMorning.Raise() with { FirstOutcome = "sent" });

    [Fact]
    public void AnythingElse_BeforeItIsRaised_IsUnknown()
    {
        var story = MondayMorning;

        story.Refuses<Refusal.Unknown>(story.Open(Robin));
        story.Refuses<Refusal.Unknown>(story.LookAtTheClock());
        story.Refuses<Refusal.Unknown>(story.Answer(Robin, "record-discussion", "resolved"));
        story.Refuses<Refusal.Unknown>(story.Withdraw(Robin));
    }

    private static Raise Holding(params (string Role, Person Person)[] holders) =>
        MondayMorning.Raise() with
        {
            Holders = holders.ToImmutableDictionary(
                entry => entry.Role,
                entry => new Holder(entry.Person, Found.Named)
            ),
        };

    private static IEnumerable<string> Latest(CaseBuilder story, params string[] fields) =>
        fields.Select(field => story.Case.Answers[field].Value);
}
