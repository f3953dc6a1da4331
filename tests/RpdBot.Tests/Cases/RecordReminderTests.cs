using RpdBot.Cases;
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
    [InlineData(2, 2)]
    [InlineData(5, 2)]
    [InlineData(400)]
    public void Days_ThatDoNotRise_AreAtFault(params int[] days) =>
        Assert.Contains(
            ProcedureCheck.Of(Rules with { RecordReminders = new() { WorkingDays = [.. days] } }),
            fault => fault.Path.StartsWith("$.recordReminders.workingDays[", StringComparison.Ordinal)
        );
}
