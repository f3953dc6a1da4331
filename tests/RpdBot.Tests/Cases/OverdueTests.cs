using RpdBot.Cases;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>A deadline passes. Time marks the task as late, and opens a way on; it never decides anything.</summary>
/// <remarks>Sent on Tuesday 1 December 2026; the answer is due on Tuesday 8 December at 17:00.</remarks>
public sealed class OverdueTests
{
    private static readonly DateTimeOffset Due = London("2026-12-08 17:00");

    private static CaseBuilder Overdue => CaseBuilder.AtRespond().At(Due).ClockLookedAt();

    [Fact]
    public void Clock_BeforeTheDeadline_MarksNothing()
    {
        var story = CaseBuilder.AtRespond().At(Due.AddTicks(-1)).ClockLookedAt();

        Assert.False(story.Waiting("respond.1").Overdue);
        story.ChangesNothing(story.LookAtTheClock());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    public void Clock_FromTheDeadlineOn_MarksTheTaskAsLateAndLeavesItOpen(int hoursAfter)
    {
        var story = CaseBuilder.AtRespond().At(Due.AddHours(hoursAfter));

        var overdue = Assert.Single(story.Makes(story.LookAtTheClock()).OfType<TaskOverdue>());
        Assert.Equal("respond.1", overdue.Occurrence.ToString());
        Assert.Null(overdue.By);
        Assert.True(story.ClockLookedAt().Waiting("respond.1").Overdue);
        Assert.False(story.Case.IsClosed);
    }

    [Fact]
    public void Clock_AfterTheTaskIsMarked_ChangesNothing()
    {
        var story = Overdue;

        story.ChangesNothing(story.LookAtTheClock());
        Assert.DoesNotContain(Due, CaseMoments.Of(Rules, story.Case));
        story.At(London("2026-12-08 16:00")).ChangesNothing(story.LookAtTheClock());
    }

    [Fact]
    public void Clock_ForATaskThatIsOver_ChangesNothing()
    {
        var story = CaseBuilder
            .AtRespond()
            .Answered(Imani, "respond", "proposal")
            .AllOnRecord()
            .At(London("2026-12-07 08:59"));

        story.ChangesNothing(story.LookAtTheClock());
    }

    [Fact]
    public void NoAnswer_BeforeTheTaskIsMarkedAsLate_IsNotOffered()
    {
        var story = CaseBuilder.AtRespond().At(Due.AddDays(1));

        story.Refuses<Refusal.NotOffered>(story.Answer(Tamsin, "respond", "no-answer"));
    }

    [Fact]
    public void NoAnswer_OnceOverdue_TakesItToConfirm()
    {
        var story = Overdue.At(London("2026-12-09 10:00")).Answered(Tamsin, "respond", "no-answer");

        var task = story.Waiting("confirm.1");
        Assert.Equal("respond/no-answer", task.After);
        Assert.Equal(London("2026-12-16 17:00"), task.Due);
        Assert.Equal(ManagerA, story.Case.Done[^1].Role);
    }

    [Fact]
    public void NoAnswer_ByAnybodyButLineManagerA_IsNotTheirs()
    {
        Overdue.Refuses<Refusal.NotYours>(Overdue.Answer(Imani, "respond", "no-answer"));
        Overdue.Refuses<Refusal.NotYours>(Overdue.Answer(Robin, "respond", "no-answer"));
        Overdue.Refuses<Refusal.NotYours>(Overdue.Answer(Dev, "respond", "no-answer"));
        Overdue.Refuses<Refusal.Unknown>(Overdue.Answer(Actor.Product, "respond", "no-answer"));
    }

    [Fact]
    public void Respond_LateButBeforeItIsTakenFurther_IsTaken() =>
        Overdue.At(London("2026-12-10 10:00")).Answered(Imani, "respond", "proposal").Waiting("confirm.1");

    [Fact]
    public void Respond_AfterItWasTakenFurther_IsOver()
    {
        var story = Overdue;
        var late = story.Answer(Imani, "respond", "proposal");

        story.Answered(Tamsin, "respond", "no-answer");

        story.Refuses<Refusal.TaskOver>(late);
    }

    [Fact]
    public void Contact_Overdue_WaitsOnAllTheSame()
    {
        var story = CaseBuilder.AtContact().At(London("2026-12-03 17:00")).ClockLookedAt();

        Assert.True(story.Waiting("contact.1").Overdue);
        story.Answered(Tamsin, "contact", "sent").Waiting("respond.1");
    }

    [Fact]
    public void Clock_LookedAtByAPersonWithAPart_IsNotTheirs()
    {
        var story = CaseBuilder.AtRespond().At(Due);

        story.Refuses<Refusal.NotYours>(story.LookAtTheClock() with { By = Actor.Of(Tamsin) });
        story.Refuses<Refusal.Unknown>(story.LookAtTheClock() with { By = Actor.Of(Stranger) });
    }
}
