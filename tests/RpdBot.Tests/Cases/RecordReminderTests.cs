using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Whoever has not said that a step is on the record is asked again, until they have.</summary>
public sealed class RecordReminderTests
{
    private static readonly string[] Days = ["2026-12-03 09:00", "2026-12-08 09:00", "2026-12-15 09:00"];

    private static CaseBuilder Sent => CaseBuilder.AtRespond();

    [Fact]
    public void Step_NotOnTheRecord_IsAskedForOnTheseWorkingDays()
    {
        var story = Sent;
        story.AllOnRecord().Answered(Imani, "respond", "proposal", ("on-record", "no"));

        Assert.Equal(
            Days.Select(London),
            CaseRecords.Reminders(Rules, story.Case).Where(one => one.Person.Is(Imani)).Select(one => one.At)
        );
    }

    [Fact]
    public void Person_WithSeveralSteps_IsAskedOnceForAll()
    {
        var story = Sent.At(London(Days[0])).ClockLookedAt();

        var asked = story.Events.OfType<RecordReminded>().ToList();
        Assert.Equal(
            $"{Robin.Name}, {Tamsin.Name}",
            string.Join(", ", asked.Select(one => one.Person.Name).Order(StringComparer.Ordinal))
        );
        story.ChangesNothing(story.LookAtTheClock());
    }

    [Fact]
    public void Person_AfterADowntime_IsAskedOnceForAllMissed()
    {
        var story = Sent.At(London("2026-12-14 12:00")).ClockLookedAt();

        Assert.Equal(
            London(Days[1]),
            story.Events.OfType<RecordReminded>().First(one => one.Person.Is(Tamsin)).Planned
        );
    }

    [Fact]
    public void Step_NotOnTheRecordAfterTheThirdTime_IsAskedForEveryFiveWorkingDays()
    {
        var story = Sent.At(London(Days[2])).ClockLookedAt();
        Assert.Equal([London("2026-12-22 09:00")], Due(story, Tamsin));

        story.At(London("2026-12-22 09:00")).ClockLookedAt();

        // The 25th and 28th are bank holidays, and so is 1 January.
        Assert.Equal([London("2026-12-31 09:00")], Due(story, Tamsin));
        Assert.Empty(Due(story.OnRecord(Tamsin, "contact.1"), Tamsin));
    }

    [Fact]
    public void Person_AfterALongDowntime_IsAskedOnceAndThenOnTheNextOfTheDays()
    {
        var story = Sent.At(London("2027-01-06 12:00")).ClockLookedAt();

        Assert.Single(story.Events.OfType<RecordReminded>(), one => one.Person.Is(Tamsin));
        Assert.Equal([London("2027-01-08 09:00")], Due(story, Tamsin));
        story.ChangesNothing(story.LookAtTheClock());
    }

    [Fact]
    public void Case_ThatIsOver_IsNotAskedForAfterTheThirdTime()
    {
        var story = CaseBuilder.AtConfirm().At(London(Days[2])).ClockLookedAt();
        Assert.NotEmpty(Due(story, Imani));

        story.Answered(Tamsin, "confirm", "resolved");

        Assert.Empty(Due(story, Imani));
        Assert.Equal(3, Due(story, Tamsin).Count());
    }

    private static IEnumerable<DateTimeOffset> Due(CaseBuilder story, Person person) =>
        CaseRecords.Reminders(Rules, story.Case).Where(one => one.Person.Is(person)).Select(one => one.At);

    [Theory]
    [InlineData("contact.1")]
    public void Step_PutOnTheRecord_IsNotAskedForAgain(string occurrence)
    {
        var story = Sent.OnRecord(Tamsin, occurrence);

        Assert.Empty(CaseRecords.Missing(Rules, story.Case, Tamsin));
        Assert.DoesNotContain(CaseRecords.Reminders(Rules, story.Case), one => one.Person.Is(Tamsin));
    }

    [Fact]
    public void Case_Resolved_IsStillAskedForAndWithdrawnIsNot()
    {
        Assert.NotEmpty(
            CaseRecords.Reminders(Rules, CaseBuilder.AtConfirm().Answered(Tamsin, "confirm", "resolved").Case)
        );
        Assert.Empty(CaseRecords.Reminders(Rules, Sent.Withdrawn(Robin, "We agree.").Case));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    public void Days_ThatDoNotCount_AreAtFault(int every) =>
        Assert.Contains(
            ProcedureCheck.Of(
                Rules with
                {
                    RecordReminders = new() { WorkingDays = [2], ThenEvery = every },
                }
            ),
            fault => fault.Path == "$.recordReminders.thenEvery"
        );

    [Theory]
    [InlineData(0)]
    [InlineData(2, 2)]
    [InlineData(5, 2)]
    [InlineData(400)]
    public void Days_ThatDoNotRise_AreAtFault(params int[] days) =>
        Assert.Contains(
            ProcedureCheck.Of(Rules with { RecordReminders = new() { WorkingDays = [.. days] } }),
            fault => fault.Path.StartsWith("$.recordReminders.workingDays[", StringComparison.Ordinal)
        );
}
