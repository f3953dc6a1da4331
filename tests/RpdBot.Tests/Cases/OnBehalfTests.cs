using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>The business unit records what others answered outside the product: marked, and with how it came.</summary>
public sealed class OnBehalfTests
{
    private const string Asking = "request-executive";

    private static readonly Dictionary<string, Func<CaseBuilder>> Waits = new(StringComparer.Ordinal)
    {
        ["arrange"] = () => CaseBuilder.AtArrange(),
        ["section-b"] = () => CaseBuilder.AtSectionB(),
        ["confirm-response"] = () => CaseBuilder.AtConfirmResponse(),
        ["request-executive"] = () => CaseBuilder.AtRequest(),
        ["decide"] = () => CaseBuilder.AtDecide(),
        ["subgroup-review"] = () => CaseBuilder.AtDecide().Answered(Chair, "decide", "review"),
        ["independent-summary"] = () => CaseBuilder.AtDecide().Answered(Chair, "decide", "summary"),
        ["subgroup-review-after"] = () => CaseBuilder.AtDecide().Answered(Chair, "decide", "decided-review"),
        ["independent-summary-after"] = () => CaseBuilder.AtDecide().Answered(Chair, "decide", "decided-summary"),
        ["correct-a"] = () => CaseBuilder.AtSectionB().Begun(Robin, "correct-a"),
        ["sign-correction"] = () =>
            CaseBuilder.AtSectionB().Begun(Robin, "correct-a").Answered(Robin, "correct-a", "completed"),
        ["correct-b"] = () => CaseBuilder.AtConfirmResponse().Begun(Beatrix, "correct-b"),
    };

    public static TheoryData<string, string> Recordable
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var task in Waits.Keys.Select(id => Rules.Task(id)!))
            {
                foreach (var outcome in task.Outcomes.Where(outcome => !outcome.WhenOverdue))
                {
                    data.Add(task.Id, outcome.Id);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Recordable))]
    public void Unit_ForAnybodyWhoIsWaitedOn_RecordsMarkedAndWithHowItCame(string task, string outcome)
    {
        var story = Waits[task]().Opened(Unit);

        var roles = Rules.Task(task)!.Roles;

        story.Recorded(Unit, task, outcome, Callum, roles.Length > 1 ? roles[^1] : null);

        var done = story.Case.Done[^1];
        Assert.True(done.OnBehalf);
        Assert.Equal(Unit.Person, done.By);
        Assert.Equal(roles[^1], done.Role);
        Assert.Equal("By telephone, today.", done.Answers[CaseFields.Behalf].Value);
    }

    [Fact]
    public void Unit_WithoutSayingHowItCame_IsAsked()
    {
        var story = CaseBuilder.AtSectionB().Opened(Unit);
        var answer = story.OnBehalf(Unit, "section-b", "responded");

        Assert.Equal(
            [CaseFields.Behalf],
            story.MustMend(answer with { Typed = answer.Typed.Remove(CaseFields.Behalf) })
        );
    }

    [Theory]
    [InlineData("forward", "to-manager")]
    [InlineData("refer", "referred")]
    [InlineData("follow-up", "followed-up")]
    [InlineData("review", "reviewed")]
    public void Unit_ForItself_RecordsNothing(string task, string outcome)
    {
        var story = task switch
        {
            "forward" => CaseBuilder.AtForward(),
            "refer" => CaseBuilder.AtRefer(),
            "review" => CaseBuilder.AtConfirmResponse(),
            _ => Late,
        };
        story.Opened(Unit);

        story.Refuses<Refusal.NotYours>(story.OnBehalf(Unit, task, outcome, Ravi));
    }

    [Fact]
    public void Unit_BeforeItIsInvolved_LearnsOfNoCase()
    {
        foreach (
            var (story, task, outcome) in new[]
            {
                (CaseBuilder.AtRespond(), "respond", "proposal"),
                (CaseBuilder.AtSectionA(), "section-a", "completed"),
                (CaseBuilder.AtSignOff(), "sign-off", "approved"),
            }
        )
        {
            story.Refuses<Refusal.Unknown>(story.OnBehalf(Unit, task, outcome));
        }
    }

    [Fact]
    public void Unit_BeforeItHasOpenedTheDetails_IsRefused()
    {
        var story = CaseBuilder.AtSectionB();

        story.Refuses<Refusal.NotOpened>(story.OnBehalf(Unit, "section-b", "responded"));
    }

    [Fact]
    public void OtherOfficesAndParties_ForSomebodyElse_RecordNothing()
    {
        var story = CaseBuilder.AtDecide().Answered(Chair, "decide", "review");

        foreach (var other in new[] { Chair, Actor.Of(Sandra), Actor.Of(Beatrix), Actor.Of(Robin) })
        {
            story.Refuses<Refusal.NotYours>(story.OnBehalf(other, "subgroup-review", "filed"));
        }
    }

    [Fact]
    public void NoAnswer_OfSeniorManagerA_IsNotForTheUnitToRecord()
    {
        var story = Late.Opened(Unit);

        story.Refuses<Refusal.NotYours>(story.OnBehalf(Unit, "section-b", "no-answer"));
    }

    [Fact]
    public void Myself_RecordedForTheRelevantManager_GivesThemTheRoleAndNotTheRecorder()
    {
        var story = CaseBuilder.AtArrange().Opened(Unit).Recorded(Unit, "arrange", "myself");

        Assert.Equal(Ravi, story.Case.HolderOf(SeniorB));
        Assert.Empty(story.Case.RolesOf(Unit.Person!));
    }

    [Fact]
    public void SomebodyElse_RecordedForTheRelevantManager_IsAskedNext()
    {
        var story = CaseBuilder.AtArrange().Opened(Unit).Recorded(Unit, "arrange", "somebody-else", Beatrix);

        Assert.Equal(Beatrix, story.Case.HolderOf(SeniorB));
        story.Waiting("section-b.1");
    }

    [Fact]
    public void SomebodyOfTheRaisingSide_RecordedAsSeniorManagerB_IsRefused()
    {
        var story = CaseBuilder.AtArrange().Opened(Unit);

        Assert.Equal(["arrange-who"], story.MustMend(story.OnBehalf(Unit, "arrange", "somebody-else", Sandra)));
    }

    [Fact]
    public void Waivers_OfBothSeniorManagers_AreRecordedOneAfterTheOther()
    {
        var story = AtRequest.Recorded(Unit, Asking, "waive", role: SeniorB);
        Assert.Equal([SeniorB], story.Case.Open[1].Answered.AsEnumerable());

        story.Recorded(Unit, Asking, "waive");

        Assert.Equal([SeniorB, SeniorA], story.Case.Done.TakeLast(2).Select(done => done.Role));
        Assert.Equal(End.NotResolved, story.Case.Closing?.End);
    }

    [Theory]
    [InlineData(SeniorA)]
    [InlineData(SeniorB)]
    public void Answer_OfOneOfTwoWhoAreWaitedOn_IsRecordedForThatOne(string role)
    {
        var story = AtRequest;
        var answer = story.OnBehalf(Unit, Asking, "waive", role: role);

        story.Do(answer);

        Assert.Equal(role, story.Case.Done[^1].Role);
        Assert.False(story.Case.Done[^1].Answers.Has(CaseFields.BehalfOf));
        story.Refuses<Refusal.Answers>(answer);
        Assert.False(story.Case.IsClosed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("line-manager-a")]
    [InlineData("nobody")]
    public void Answer_WhileTwoAreWaitedOn_SaysWhoseItIs(string? role) =>
        Assert.Equal([CaseFields.BehalfOf], AtRequest.MustMend(AtRequest.OnBehalf(Unit, Asking, "waive", role: role)));

    [Fact]
    public void Answer_WhileTwoAreWaitedOn_IsAskedForByRoleAndAgency()
    {
        var story = AtRequest;
        var task = story.Case.Open.Single(open => open.Occurrence.Task == Asking);
        var definition = Rules.Task(Asking)!;

        var fields = RpdBot.Cases.OnBehalf.Fields(Rules, story.Case, task, definition, definition.Outcome("waive")!);

        Assert.Equal(
            ["Whose answer is it?", "How and when did this answer reach you?"],
            fields.Select(one => one.Label)
        );
        Assert.Equal(
            ["Senior manager, Oakfield Primary School", "Senior manager, Children's Social Care"],
            fields.First().Choices.Select(choice => choice.Label)
        );
    }

    [Fact]
    public void Offers_ToTheUnitOnceATaskIsLate_LeaveOutWhatOnlyOthersMayChoose()
    {
        var story = Late.Opened(Unit);

        Assert.Equal(
            ["responded"],
            CaseOffers
                .ForOthers(Rules, story.SeenBy(Unit), Unit.Person!, new("section-b", 1))
                .Select(outcome => outcome.Id)
        );
    }

    [Fact]
    public void Unit_ThatHoldsAnotherRoleToo_RecordsAllTheSame()
    {
        var task = CaseBuilder.AtSectionB().Case.Open[0];

        Assert.True(CaseOffers.MayRecord(Rules, [BusinessUnit, Subgroup], task));
        Assert.False(CaseOffers.MayRecord(Rules, [Subgroup], task));
        Assert.False(CaseOffers.MayRecord(Rules, [BusinessUnit, SeniorB], task));
    }

    [Fact]
    public void Answer_OfOneWhoHasAnswered_IsRefused()
    {
        var story = AtRequest.Answered(Beatrix, Asking, "waive");

        story.Refuses<Refusal.Answers>(story.OnBehalf(Unit, Asking, "waive", role: SeniorB));
    }

    [Fact]
    public void Offers_ToTheUnit_AreWhatItMayRecord()
    {
        var story = CaseBuilder.AtSectionB().Opened(Unit);
        var seen = story.SeenBy(Unit);

        Assert.Equal(
            ["responded"],
            CaseOffers.ForOthers(Rules, seen, Unit.Person!, new("section-b", 1)).Select(outcome => outcome.Id)
        );
        Assert.Empty(CaseOffers.For(Rules, seen, Unit.Person!, new("section-b", 1)));
        Assert.Empty(CaseOffers.ForOthers(Rules, story.Case, Sandra, new("section-b", 1)));
    }

    private static CaseBuilder AtRequest => CaseBuilder.AtRequest().Opened(Unit).Later(1);

    private static CaseBuilder Late
    {
        get
        {
            var story = CaseBuilder.AtSectionB();
            return story.At(story.Case.Open[0].Due!.Value).ClockLookedAt();
        }
    }
}
