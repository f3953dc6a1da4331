using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Stage 4: the business unit refers, the executive decides, reviews come before or after it.</summary>
public sealed class ExecutiveTests
{
    private static readonly string[] Everybody =
    [
        Role.AlsoInvolved,
        BusinessUnit,
        ManagerA,
        ManagerB,
        PractitionerA,
        PractitionerB,
        RelevantB,
        SeniorA,
        SeniorB,
    ];

    private static CaseBuilder AtDecide => CaseBuilder.AtDecide().Later(1);

    [Fact]
    public void Refer_WhenAsked_IsDueAfterTwoWorkingDays() =>
        Assert.Equal(London("2026-12-18 17:00"), CaseBuilder.AtRefer().Case.Open[1].Due);

    [Fact]
    public void Refer_ByTheUnit_AsksTheExecutiveWithinTwentyWorkingDays()
    {
        var story = CaseBuilder.AtRefer().Later(1).Answered(Unit, "refer", "referred");

        Assert.Equal(["review.1", "decide.1"], story.Open());
        Assert.Equal([Executive], story.Case.Open[1].Roles.AsEnumerable());
        Assert.Equal(London("2027-01-18 17:00"), story.Case.Open[1].Due);
        Assert.Equal([Executive, SeniorA, SeniorB], story.ToldBy("refer.1"));
    }

    [Fact]
    public void Executive_BeforeItIsReferred_LearnsOfNoCase()
    {
        var story = CaseBuilder.AtRefer();

        story.Refuses<Refusal.Unknown>(new OpenCase { By = Chair, At = story.Now });
    }

    [Fact]
    public void Executive_OnceItIsReferred_ReadsTheWholeHistory()
    {
        var story = AtDecide;

        Assert.Equal(
            story.Case.Done.Select(done => done.Occurrence),
            CaseReading.Answered(Rules, story.SeenBy(Chair), Chair.Person!).Select(done => done.Occurrence)
        );
        Assert.NotEqual(0, CaseReading.Raised(Rules, story.SeenBy(Chair), Chair.Person!).Count);
    }

    [Fact]
    public void Decide_BeforeTheDetailsAreOpened_IsRefused()
    {
        var story = CaseBuilder.AtRefer().Answered(Unit, "refer", "referred");

        story.Refuses<Refusal.NotOpened>(story.Answering(Chair, "decide", "decided"));
    }

    [Fact]
    public void Decide_ByAnybodyElse_IsNotTheirs()
    {
        foreach (var other in new[] { Actor.Of(Sandra), Actor.Of(Beatrix), Unit })
        {
            AtDecide.Refuses<Refusal.NotYours>(AtDecide.Answering(other, "decide", "decided"));
        }
    }

    [Fact]
    public void Decide_Decided_IsFinalAndTellsEverybody()
    {
        var story = AtDecide.Answered(Chair, "decide", "decided");

        Assert.Equal(new Closing(End.Decided, Chair.Person!, story.Now, Reason: null), story.Case.Closing);
        Assert.Equal(["review.1", "what-changed.1"], story.Open());
        Assert.Equal(Everybody, story.ToldBy("decide.1"));
    }

    [Fact]
    public void Decide_WithoutADecision_NeedsIt() =>
        Assert.Equal(
            ["decision"],
            AtDecide.MustMend(AtDecide.Answer(Chair, "decide", "decided", ("decision", ""), ("decision-actions", "")))
        );

    [Theory]
    [InlineData("review", "subgroup-review", "findings")]
    [InlineData("summary", "independent-summary", "summary")]
    public void Decide_AfterAReportFirst_ComesBackToTheExecutive(string outcome, string task, string field)
    {
        var by = task == "subgroup-review" ? Reviewer : Independent;
        var story = AtDecide.Answered(Chair, "decide", outcome);
        Assert.Equal(["review.1", $"{task}.1"], story.Open());
        Assert.Equal([BusinessUnit, SeniorA, SeniorB], story.ToldBy("decide.1"));

        story.Opened(by).Later(1).Answered(by, task, "filed", (field, "What was found."));

        Assert.Equal(["review.1", "decide.2"], story.Open());
        Assert.Equal([BusinessUnit, Executive], story.ToldBy($"{task}.1"));
        Assert.Equal("What was found.", story.Case.Answers[field].Value);
        Assert.Equal(End.Decided, story.Answered(Chair, "decide", "decided").Case.Closing?.End);
    }

    [Theory]
    [InlineData("decided-review", "subgroup-review-after")]
    [InlineData("decided-summary", "independent-summary-after")]
    public void Decide_WithAReportAfterwards_ClosesAndLeavesItOpen(string outcome, string task)
    {
        var by = task == "subgroup-review-after" ? Reviewer : Independent;
        var story = AtDecide.Answered(Chair, "decide", outcome);
        Assert.Equal(End.Decided, story.Case.Closing?.End);
        Assert.Equal(["review.1", $"{task}.1", "what-changed.1"], story.Open());

        story.Opened(by).Later(1).Answered(by, task, "filed");

        Assert.Equal(["review.1", "what-changed.1"], story.Open());
        Assert.Equal(End.Decided, story.Case.Closing?.End);
        Assert.Equal([BusinessUnit, Executive], story.ToldBy($"{task}.1"));
    }

    [Fact]
    public void Report_ByAnotherOffice_IsNotTheirs()
    {
        var story = AtDecide.Answered(Chair, "decide", "review");

        story.Refuses<Refusal.NotYours>(story.Answering(Chair, "subgroup-review", "filed"));
        story.Refuses<Refusal.Unknown>(story.Answering(Independent, "subgroup-review", "filed"));
    }

    [Fact]
    public void Decision_OnceMade_IsReopenedByNothing()
    {
        var story = AtDecide.Answered(Chair, "decide", "decided").Opened(Unit).Later(1);

        foreach (var person in new[] { Robin, Tamsin, Sandra, Beatrix })
        {
            Assert.Equal(End.Decided, story.Refuses<Refusal.Closed>(story.Withdraw(person)).End);
            story.Refuses<Refusal.NotOffered>(story.Begin(person, "correct-a"));
            story.Refuses<Refusal.NotOffered>(story.Begin(person, "correct-b"));
        }

        foreach (var task in Rules.Tasks.Where(task => !task.Beside))
        {
            story.Refuses<Refusal.TaskOver>(story.Answering(Chair, task.Id, task.Outcomes[0].Id));
            story.Refuses<Refusal.TaskOver>(story.OnBehalf(Unit, task.Id, task.Outcomes[0].Id));
        }

        story.Refuses<Refusal.Closed>(story.Name(Robin, SeniorA, Callum));
        story.Answered(Unit, "review", "reviewed").AllOnRecord();
        story.ChangesNothing(story.LookAtTheClock());
        Assert.Equal(End.Decided, story.Case.Closing?.End);
    }
}
