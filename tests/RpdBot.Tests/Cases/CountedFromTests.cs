using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>What a deadline is counted from: an answer that may lie before the case, tasks, a stage, or the opening.</summary>
public sealed class CountedFromTests
{
    [Theory]
    [InlineData(1, "2026-12-01 17:00")]
    [InlineData(2, "2026-12-02 17:00")]
    [InlineData(5, "2026-12-07 17:00")]
    public void Due_FromADateBeforeTheCase_IsCountedFromThatDay(int days, string expected) =>
        Assert.Equal(
            London(expected),
            DueOfContact(new() { WorkingDays = days, FromField = "s1-date" }, "2026-11-30").Due
        );

    [Fact]
    public void Due_ThatHadPassedBeforeTheTaskOpened_IsTheNextWorkingDaysEndAndSaysSo()
    {
        var task = DueOfContact(new() { WorkingDays = 1, FromField = "s1-date" }, "2026-11-26");

        Assert.Equal((London("2026-12-02 17:00"), true), (task.Due, task.OpenedLate));
    }

    [Fact]
    public void Due_FromAFieldThatIsNotAnswered_IsCountedFromTheTaskInstead() =>
        Assert.Equal(
            London("2026-12-04 17:00"),
            DueOfContact(
                new()
                {
                    WorkingDays = 3,
                    FromField = "s2-by",
                    From = ["record-discussion"],
                },
                "2026-11-30"
            ).Due
        );

    [Fact]
    public void Due_Within24HoursOfAnAnsweredTime_IsTheSameClockTimeOnTheNextWorkingDay()
    {
        var outset = Rules.Field("s1-date")! with { Kind = FieldKind.Time };
        var rules = With(new() { Within24Hours = true, FromField = "s1-date" });
        var story = CaseBuilder
            .Of(rules with { Fields = rules.Fields.Replace(Rules.Field("s1-date")!, outset) })
            .At(London("2026-12-04 16:30"))
            .Raised("not-resolved", ("s1-date", "2026-12-04T15:20"));

        Assert.Equal(London("2026-12-07 15:20"), story.Case.Open[0].Due);
    }

    [Fact]
    public void Due_FromAStage_DoesNotMoveWhenTheTaskOpensLate()
    {
        var rules = Rules with
        {
            Tasks =
            [
                .. Rules.Tasks.Select(task =>
                    task.Id == "confirm"
                        ? task with
                        {
                            Due = new() { WorkingDays = 4, FromStage = "2" },
                        }
                        : task
                ),
            ],
        };

        var story = CaseBuilder
            .Of(rules)
            .Raised("not-resolved")
            .Assigned(ManagerA, Tamsin)
            .Opened(Tamsin)
            .Answered(Tamsin, "contact", "sent")
            .Assigned(ManagerB, Imani)
            .Opened(Imani)
            .At(London("2026-12-03 11:00"))
            .Answered(Imani, "respond", "proposal");

        Assert.Equal(London("2026-12-07 17:00"), story.Case.Open[0].Due);
    }

    private static OpenTask DueOfContact(Deadline due, string discussed) =>
        CaseBuilder.Of(With(due)).Raised("not-resolved", ("s1-date", discussed)).Case.Open[0];

    private static Procedure With(Deadline due) =>
        Rules with
        {
            Tasks = [.. Rules.Tasks.Select(task => task.Id == "contact" ? task with { Due = due } : task)],
        };
}
