using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;

namespace RpdBot.Tests.Procedures;

/// <summary>Dates worked out by hand, and checked against the procedures' own examples.</summary>
public sealed class WorkingCalendarTests
{
    private static readonly LondonCalendar Plain = new([]);

    private static readonly LondonCalendar Bank = new([
        new(2026, 4, 3), // Good Friday
        new(2026, 4, 6), // Easter Monday
        new(2026, 12, 25), // Christmas Day, a Friday
        new(2026, 12, 28), // in place of Boxing Day, a Saturday
        new(2027, 1, 1), // New Year's Day, a Friday
    ]);

    [Theory]
    [InlineData("2026-11-30", true)] // Monday
    [InlineData("2026-12-04", true)] // Friday
    [InlineData("2026-12-05", false)] // Saturday
    [InlineData("2026-12-06", false)] // Sunday
    [InlineData("2026-12-25", false)] // Friday, Christmas Day
    [InlineData("2026-12-26", false)] // Saturday
    [InlineData("2026-12-28", false)] // Monday, a bank holiday
    [InlineData("2026-12-29", true)]
    public void IsWorkingDay_OnADay_KnowsWeekendsAndHolidays(string day, bool expected) =>
        Assert.Equal(expected, Bank.IsWorkingDay(Day(day)));

    [Fact]
    public void IsWorkingDay_WithoutHolidays_WorksOnChristmasDay() =>
        Assert.True(Plain.IsWorkingDay(new DateOnly(2026, 12, 25)));

    [Theory]
    // Signed off Wednesday 9 December: send by Friday 11; sent Friday 11: reply by Tuesday 29.
    [InlineData("2026-12-09T10:00:00+00:00", 2, "2026-12-11T17:00:00+00:00")]
    [InlineData("2026-12-11T16:59:00+00:00", 10, "2026-12-29T17:00:00+00:00")]
    // Outset Thursday 2 April, before Easter: Tuesday 7, Wednesday 8, Thursday 9, and stage 4 by Monday 13.
    [InlineData("2026-04-02T12:00:00+01:00", 1, "2026-04-07T17:00:00+01:00")]
    [InlineData("2026-04-02T12:00:00+01:00", 2, "2026-04-08T17:00:00+01:00")]
    [InlineData("2026-04-02T12:00:00+01:00", 3, "2026-04-09T17:00:00+01:00")]
    [InlineData("2026-04-02T12:00:00+01:00", 5, "2026-04-13T17:00:00+01:00")]
    // Monday 1 June: five working days are Monday 8.
    [InlineData("2026-06-01T09:00:00+01:00", 5, "2026-06-08T17:00:00+01:00")]
    // From a weekend the first working day is the Monday.
    [InlineData("2026-11-28T09:00:00+00:00", 1, "2026-11-30T17:00:00+00:00")]
    [InlineData("2026-11-29T23:59:59+00:00", 1, "2026-11-30T17:00:00+00:00")]
    // Over the year's end: Thursday 31 December, then Friday off, a weekend, Monday 4 January.
    [InlineData("2026-12-31T09:00:00+00:00", 1, "2027-01-04T17:00:00+00:00")]
    [InlineData("2026-12-24T09:00:00+00:00", 4, "2027-01-04T17:00:00+00:00")]
    // Nought: the same day, or the next working day from a day off.
    [InlineData("2026-12-09T18:30:00+00:00", 0, "2026-12-09T17:00:00+00:00")]
    [InlineData("2026-12-12T10:00:00+00:00", 0, "2026-12-14T17:00:00+00:00")]
    public void EndOfWorkingDay_OfTheNthDay_IsFiveInTheAfternoonInLondon(string moment, int n, string expected) =>
        Assert.Equal(At(expected), Bank.EndOfWorkingDay(At(moment), n));

    [Theory]
    // Spring, Sunday 29 March 2026: from winter's clock into summer's.
    [InlineData("2026-03-27T16:00:00Z", 1, "2026-03-30T16:00:00Z")]
    [InlineData("2026-03-26T16:00:00Z", 1, "2026-03-27T17:00:00Z")]
    [InlineData("2026-03-29T00:59:59Z", 1, "2026-03-30T16:00:00Z")]
    // Autumn, Sunday 25 October 2026: back again.
    [InlineData("2026-10-23T15:00:00Z", 1, "2026-10-26T17:00:00Z")]
    [InlineData("2026-10-22T15:00:00Z", 1, "2026-10-23T16:00:00Z")]
    [InlineData("2026-10-25T01:30:00Z", 1, "2026-10-26T17:00:00Z")]
    // In summer, 23:30 UTC is already tomorrow in London: day 0 is Tuesday 2 June.
    [InlineData("2026-06-01T23:30:00Z", 1, "2026-06-03T16:00:00Z")]
    [InlineData("2026-06-01T22:59:59Z", 1, "2026-06-02T16:00:00Z")]
    public void EndOfWorkingDay_AcrossTheClockChanges_KeepsLondonsClock(string moment, int n, string expected)
    {
        var end = Plain.EndOfWorkingDay(At(moment), n);

        Assert.Equal(At(expected), end);
        Assert.Equal(TimeSpan.Zero, end.Offset);
    }

    [Fact]
    public void EndOfWorkingDay_WithAnotherEndOfDay_EndsThen() =>
        Assert.Equal(
            At("2026-12-10T16:30:00Z"),
            new LondonCalendar([], new TimeOnly(16, 30)).EndOfWorkingDay(At("2026-12-09T10:00:00Z"), 1)
        );

    [Fact]
    public void EndOfWorkingDay_OfANegativeDay_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.EndOfWorkingDay(At("2026-12-09T10:00:00Z"), -1));

    [Fact]
    public void NextWorkingDayEnd_OnAFridayEvening_IsMonday() =>
        Assert.Equal(At("2026-12-07T17:00:00Z"), Bank.NextWorkingDayEnd(At("2026-12-04T20:00:00Z")));

    [Theory]
    [InlineData("2026-12-04T15:20:00Z", "2026-12-07T15:20:00Z")] // Friday → Monday
    [InlineData("2026-03-27T15:20:00Z", "2026-03-30T14:20:00Z")] // into summer time
    [InlineData("2026-10-23T14:20:00Z", "2026-10-26T15:20:00Z")] // out of it
    public void SameTimeNextWorkingDay_FromAFriday_KeepsTheClockTime(string moment, string expected) =>
        Assert.Equal(At(expected), Plain.SameTimeNextWorkingDay(At(moment)));

    [Theory]
    [InlineData("2026-03-27", "2026-03-27T09:00:00Z")]
    [InlineData("2026-03-30", "2026-03-30T08:00:00Z")]
    [InlineData("2026-10-23", "2026-10-23T08:00:00Z")]
    [InlineData("2026-10-26", "2026-10-26T09:00:00Z")]
    public void ReminderOn_OfADay_IsNineInLondon(string day, string expected) =>
        Assert.Equal(At(expected), Plain.ReminderOn(LondonTime.At(Day(day), new(17, 0)), 0));

    [Theory]
    [InlineData("2026-12-09", "2026-12-09", 0)]
    [InlineData("2026-12-09", "2026-12-11", 2)]
    [InlineData("2026-12-11", "2026-12-29", 10)]
    [InlineData("2026-12-11", "2026-12-13", 0)]
    [InlineData("2026-12-12", "2026-12-14", 1)]
    [InlineData("2026-12-31", "2027-01-04", 1)]
    [InlineData("2026-12-11", "2026-12-09", -2)]
    public void WorkingDaysBetween_TwoDays_CountsThoseAfterTheFirst(string from, string to, int expected) =>
        Assert.Equal(expected, Bank.WorkingDaysBetween(Day(from), Day(to)));

    [Fact]
    public void WorkingDaysBetween_AMomentAndItsDeadline_IsTheDeadlinesNumber()
    {
        foreach (var start in Enumerable.Range(0, 400).Select(days => At("2026-01-01T12:00:00Z").AddDays(days)))
        {
            foreach (var n in Enumerable.Range(1, 12))
            {
                var due = Bank.EndOfWorkingDay(start, n);
                Assert.Equal(n, Bank.WorkingDaysBetween(LondonTime.Day(start), LondonTime.Day(due)));
                Assert.True(Bank.IsWorkingDay(LondonTime.Day(due)));
            }
        }
    }

    private static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
