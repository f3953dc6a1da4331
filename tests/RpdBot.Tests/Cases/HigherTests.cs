using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Starting at, or moving to, a higher stage in danger, where a procedure allows it.</summary>
/// <remarks>The ladder of version 1 with such a task: Somerset itself lets no stage be skipped.</remarks>
public sealed class HigherTests
{
    private static readonly ImmutableArray<string> Parties = [PractitionerA, PractitionerB, ManagerA, ManagerB];

    private static readonly Procedure Ladder = Version1 with
    {
        Higher = "higher",
        Fields = Version1.Fields.Add(
            new()
            {
                Id = "reason",
                Label = "Why a higher stage?",
                Kind = RpdBot.Procedures.Forms.FieldKind.Long,
                Required = true,
            }
        ),
        Tasks =
        [
            .. Version1.Tasks,
            new()
            {
                Id = "higher",
                Stage = "1",
                Title = "Go to a higher stage",
                Ask = "Somebody is in danger. Why a higher stage?",
                Roles = Parties,
                Beside = true,
                Fields = ["reason"],
                Outcomes =
                [
                    new()
                    {
                        Id = "to-2",
                        Label = "Go to stage 2",
                        Done = "took it to stage 2",
                        InStages = ["1"],
                        Supersedes = true,
                        Copies = Parties,
                        Next = ["contact"],
                    },
                    new()
                    {
                        Id = "no",
                        Label = "It is not needed",
                        Done = "left it where it is",
                        Without = ["reason"],
                    },
                ],
            },
        ],
        Standing =
        [
            .. Version1.Standing,
            new()
            {
                Kind = StandingActionKind.Open,
                Task = "higher",
                Label = "Somebody is in danger: go higher",
                Roles = Parties,
                Stages = ["1"],
                Own = true,
            },
        ],
    };

    private static CaseBuilder Raised => CaseBuilder.Of(Ladder).Raised();

    [Fact]
    public void Raise_AtAHigherStage_SkipsTheFirstTaskAndTellsEverybodyAtOnce()
    {
        var decision = CaseDecider.Decide(Ladder, Case.NotRaised, Raise("to-2", "reason"));

        var events = Assert.IsType<Decision.Happened>(decision).Events;
        var @case = Case.From(events);
        Assert.Equal("2", @case.Stage);
        Assert.Equal("contact.1", Assert.Single(@case.Open).Occurrence.ToString());
        Assert.Equal("Because.", @case.Answers["reason"].Value);
        Assert.Equal(Parties.Order(), events.OfType<TaskAnswered>().Single().Told.Order());
    }

    [Theory]
    [InlineData("to-2", "")]
    [InlineData("no", "reason")]
    [InlineData("to-9", "reason")]
    public void Raise_AtAHigherStageWithoutAReasonOrToNone_IsRefused(string way, string field) =>
        Assert.IsType<Decision.Refused>(CaseDecider.Decide(Ladder, Case.NotRaised, Raise(way, field)));

    [Fact]
    public void Raise_AtAHigherStageAfterTheFirstTask_IsRefused() =>
        Assert.IsType<Refusal.NotOffered>(
            Assert
                .IsType<Decision.Refused>(
                    CaseDecider.Decide(
                        Ladder,
                        Case.NotRaised,
                        Raise("to-2", "reason") with
                        {
                            FirstOutcome = "not-resolved",
                        }
                    )
                )
                .Refusal
        );

    [Fact]
    public void Raise_AtAHigherStageWhereNoneMayBeSkipped_IsRefused() =>
        Assert.IsType<Decision.Refused>(
            CaseDecider.Decide(Rules, Case.NotRaised, Raise("to-2", "") with { Version = Rules.Version })
        );

    [Fact]
    public void Begin_ByAnyParty_WaitsOnThatPartyOnly()
    {
        var story = Raised.Opened(Dev).Begun(Dev, "higher").Begun(Robin, "higher");

        Assert.Equal(
            ["record-discussion.1: practitioner-a", "higher.1: practitioner-b", "higher.2: practitioner-a"],
            story.Case.Open.Select(task => $"{task.Occurrence}: {string.Join(',', task.Roles)}")
        );
        Assert.Empty(CaseOffers.For(Ladder, story.Case, Robin, new("higher", 1)));
        Assert.Equal(["to-2", "no"], CaseOffers.For(Ladder, story.Case, Dev, new("higher", 1)).Select(way => way.Id));
    }

    [Fact]
    public void Move_ByThePartyInTheOtherAgency_LeavesEverythingElseBehind()
    {
        var story = Raised.Opened(Dev).Begun(Robin, "higher").Begun(Dev, "higher");

        story.Answered(Dev, "higher", "to-2");

        Assert.Equal(["contact"], story.Case.Open.Select(task => task.Occurrence.Task));
        Assert.Equal("2", story.Case.Stage);
        Assert.Equal(Parties.Order(), story.Events.OfType<TaskAnswered>().Single().Told.Order());
    }

    [Fact]
    public void Move_ThatIsNotNeeded_ChangesNothing()
    {
        var story = Raised.Begun(Robin, "higher").Answered(Robin, "higher", "no");

        Assert.Equal(["record-discussion"], story.Case.Open.Select(task => task.Occurrence.Task));
        Assert.Equal("1", story.Case.Stage);
    }

    [Fact]
    public void Move_ToWhereTheCaseIsAlready_IsNotOffered()
    {
        var story = Raised.Begun(Robin, "higher").Answered(Robin, "record-discussion", "not-resolved");

        Assert.Equal(["no"], CaseOffers.For(Ladder, story.Case, Robin, new("higher", 1)).Select(way => way.Id));
        Assert.Empty(StandingActions.Openable(Ladder, story.Case, [PractitionerB]));
    }

    [Fact]
    public void Move_OnceTheCaseIsClosed_IsNotOffered()
    {
        var story = Raised.Begun(Robin, "higher").Answered(Robin, "record-discussion", "resolved");

        Assert.Equal(["no"], CaseOffers.For(Ladder, story.Case, Robin, new("higher", 1)).Select(way => way.Id));
    }

    private static Raise Raise(string higher, string reason)
    {
        var raise = CaseBuilder.Of(Version1).RaiseCommand();
        return raise with { Higher = higher, Typed = reason == "" ? raise.Typed : raise.Typed.Add(reason, "Because.") };
    }
}
