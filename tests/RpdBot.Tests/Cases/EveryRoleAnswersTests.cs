using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>A task that every one of its roles answers, such as the senior managers of both agencies.</summary>
public sealed class EveryRoleAnswersTests
{
    private static readonly Occurrence Asked = new("ask-both", 1);

    private static readonly TaskDefinition Both = new()
    {
        Id = "ask-both",
        Stage = "2",
        Title = "Say whether to go on",
        Ask = "Shall it go on?",
        Roles = [ManagerA, ManagerB],
        Each = true,
        Outcomes =
        [
            new()
            {
                Id = "no",
                Label = "No",
                Done = "said no",
                End = End.NotResolved,
            },
            new()
            {
                Id = "yes",
                Label = "Yes",
                Done = "said yes",
                Settles = true,
                Next = ["contact"],
            },
        ],
    };

    [Fact]
    public void Answer_ByTheFirstOfTwo_WaitsForTheOther()
    {
        var @case = After(Asking(Tamsin, Imani), Tamsin, "no");

        Assert.False(@case.IsClosed);
        Assert.Equal([ManagerA], @case.Waiting(Asked)!.Answered.AsEnumerable());
        Assert.Equal("no", Assert.Single(@case.Done, done => done.Occurrence == Asked).Outcome);
    }

    [Fact]
    public void Answer_ByTheLast_GoesOn()
    {
        var @case = After(After(Asking(Tamsin, Imani), Tamsin, "no"), Imani, "no");

        Assert.Equal(End.NotResolved, @case.Closing?.End);
    }

    [Fact]
    public void Answer_ThatSettles_WaitsForNobody()
    {
        var @case = After(Asking(Tamsin, Imani), Imani, "yes");

        Assert.Equal("contact.1", Assert.Single(@case.Open).Occurrence.ToString());
    }

    [Fact]
    public void Answer_ASecondTimeInTheSameRole_IsOver()
    {
        var @case = After(Asking(Tamsin, Imani), Tamsin, "no");

        var decision = CaseDecider.Decide(Rules(ManagerB), @case, Answering(Tamsin, "yes"));

        Assert.IsType<Refusal.TaskOver>(Assert.IsType<Decision.Refused>(decision).Refusal);
    }

    [Fact]
    public void Answer_ByOneWhoHoldsBothRoles_IsGivenInEachOfThem()
    {
        var @case = Asking(Robin, Robin, PractitionerA);
        @case = After(@case, Robin, "no", PractitionerA);
        Assert.False(@case.IsClosed);

        @case = After(@case, Robin, "no", PractitionerA);

        Assert.Equal([ManagerA, PractitionerA], @case.Done.TakeLast(2).Select(done => done.Role));
        Assert.True(@case.IsClosed);
    }

    /// <summary>A case in which the task waits for line manager A and one other role.</summary>
    private static Case Asking(Person first, Person second, string other = ManagerB)
    {
        var raised = CaseBuilder.Somerset().Raise("not-resolved");
        var holders = raised.Holders.SetItem(ManagerA, new Holder(first, Found.Named));
        var raise = raised with
        {
            Holders = other == PractitionerA ? holders : holders.SetItem(other, new Holder(second, Found.Named)),
        };
        var decision = Assert.IsType<Decision.Happened>(CaseDecider.Decide(Rules(other), Case.NotRaised, raise));
        var opened = new[] { first, second }.Select(by => new CaseOpened { By = by, At = CaseBuilder.Start });
        return Case.From([.. decision.Events, .. opened]);
    }

    private static Case After(Case @case, Person by, string outcome, string other = ManagerB)
    {
        var decision = CaseDecider.Decide(Rules(other), @case, Answering(by, outcome));
        return Assert.IsType<Decision.Happened>(decision).Events.Aggregate(@case, (state, one) => state.Apply(one));
    }

    private static CompleteTask Answering(Person by, string outcome) =>
        new()
        {
            By = Actor.Of(by),
            At = CaseBuilder.Start,
            Occurrence = Asked,
            Outcome = outcome,
            Typed = ImmutableDictionary<string, string>.Empty,
        };

    /// <summary>Somerset's rules, with this task after stage 1.</summary>
    private static Procedure Rules(string other)
    {
        var first = Somerset.Rules.FirstTask;
        var passing = first.Outcome("not-resolved")! with { Next = [Both.Id] };
        return Somerset.Rules with
        {
            Tasks =
            [
                first with
                {
                    Outcomes = [passing],
                },
                .. Somerset.Rules.Tasks.Skip(1),
                Both with
                {
                    Roles = [ManagerA, other],
                },
            ],
        };
    }
}
