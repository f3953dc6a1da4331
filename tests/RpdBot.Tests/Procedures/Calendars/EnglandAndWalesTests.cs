using System.Globalization;
using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;

namespace RpdBot.Tests.Procedures.Calendars;

/// <summary>Deadlines by the calendar as shipped, against dates worked out by hand; all clock times are London's.</summary>
public sealed class EnglandAndWalesTests
{
    private static readonly LondonCalendar Calendar = Shipped();

    /// <summary>The calendar of a deployment that changes nothing.</summary>
    internal static LondonCalendar Shipped(CalendarOptions? options = null)
    {
        var list = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, CalendarsSetup.List));
        return new LondonCalendar(options ?? new CalendarOptions(), BankHolidays.Read(list).Contains);
    }

    [Theory]
    // The days that a procedure counts from sign-off and from sending.
    [InlineData("2026-12-09 10:00", 2, "2026-12-11 17:00")]
    [InlineData("2026-12-11 16:59", 10, "2026-12-29 17:00")]
    [InlineData("2026-12-11 23:59", 10, "2026-12-29 17:00")]
    // From an outset on the day before Good Friday.
    [InlineData("2026-04-02 12:00", 1, "2026-04-07 17:00")]
    [InlineData("2026-04-02 12:00", 2, "2026-04-08 17:00")]
    [InlineData("2026-04-02 12:00", 3, "2026-04-09 17:00")]
    [InlineData("2026-04-02 12:00", 5, "2026-04-13 17:00")]
    // 2024: the clocks go forward on Easter Sunday.
    [InlineData("2024-03-28 10:00", 1, "2024-04-02 17:00")]
    [InlineData("2024-05-03 10:00", 1, "2024-05-07 17:00")]
    [InlineData("2024-05-24 10:00", 1, "2024-05-28 17:00")]
    [InlineData("2024-08-23 10:00", 1, "2024-08-27 17:00")]
    [InlineData("2024-12-23 10:00", 3, "2024-12-30 17:00")]
    [InlineData("2024-12-31 10:00", 1, "2025-01-02 17:00")]
    // 2025: Christmas on a Thursday.
    [InlineData("2025-04-17 10:00", 1, "2025-04-22 17:00")]
    [InlineData("2025-05-02 10:00", 1, "2025-05-06 17:00")]
    [InlineData("2025-05-23 10:00", 1, "2025-05-27 17:00")]
    [InlineData("2025-08-22 10:00", 1, "2025-08-26 17:00")]
    [InlineData("2025-12-24 10:00", 1, "2025-12-29 17:00")]
    [InlineData("2025-12-31 10:00", 1, "2026-01-02 17:00")]
    // 2026: Boxing Day on a Saturday, kept on the Monday.
    [InlineData("2026-05-01 10:00", 1, "2026-05-05 17:00")]
    [InlineData("2026-05-22 10:00", 1, "2026-05-26 17:00")]
    [InlineData("2026-08-28 10:00", 1, "2026-09-01 17:00")]
    [InlineData("2026-12-24 10:00", 1, "2026-12-29 17:00")]
    [InlineData("2026-12-31 10:00", 1, "2027-01-04 17:00")]
    // 2027: Christmas on a Saturday, kept on Monday and Tuesday.
    [InlineData("2027-03-25 10:00", 1, "2027-03-30 17:00")]
    [InlineData("2027-04-30 10:00", 1, "2027-05-04 17:00")]
    [InlineData("2027-05-28 10:00", 1, "2027-06-01 17:00")]
    [InlineData("2027-08-27 10:00", 1, "2027-08-31 17:00")]
    [InlineData("2027-12-24 10:00", 1, "2027-12-29 17:00")]
    [InlineData("2027-12-31 10:00", 1, "2028-01-04 17:00")]
    // 2028: New Year's Day on a Saturday; the year after is by rule.
    [InlineData("2028-04-13 10:00", 1, "2028-04-18 17:00")]
    [InlineData("2028-04-28 10:00", 1, "2028-05-02 17:00")]
    [InlineData("2028-05-26 10:00", 1, "2028-05-30 17:00")]
    [InlineData("2028-08-25 10:00", 1, "2028-08-29 17:00")]
    [InlineData("2028-12-22 10:00", 1, "2028-12-27 17:00")]
    [InlineData("2028-12-29 10:00", 1, "2029-01-02 17:00")]
    public void EndOfWorkingDay_OverAHoliday_IsTheDayWorkedOutByHand(string from, int n, string expected) =>
        Assert.Equal(expected, London(Calendar.EndOfWorkingDay(At(from), n)));

    [Theory]
    // From a Friday over the Sunday on which the clocks change: five in the afternoon is an hour later or earlier in UTC.
    [InlineData("2024-03-28 10:00", "2024-04-02T16:00:00Z")]
    [InlineData("2024-10-25 10:00", "2024-10-28T17:00:00Z")]
    [InlineData("2025-03-28 10:00", "2025-03-31T16:00:00Z")]
    [InlineData("2025-10-24 10:00", "2025-10-27T17:00:00Z")]
    [InlineData("2026-03-27 10:00", "2026-03-30T16:00:00Z")]
    [InlineData("2026-10-23 10:00", "2026-10-26T17:00:00Z")]
    [InlineData("2027-03-25 10:00", "2027-03-30T16:00:00Z")]
    [InlineData("2027-10-29 10:00", "2027-11-01T17:00:00Z")]
    [InlineData("2028-03-24 10:00", "2028-03-27T16:00:00Z")]
    [InlineData("2028-10-27 10:00", "2028-10-30T17:00:00Z")]
    public void EndOfWorkingDay_OverAClockChange_KeepsLondonsClock(string from, string expected) =>
        Assert.Equal(
            DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture),
            Calendar.EndOfWorkingDay(At(from), 1)
        );

    [Theory]
    [InlineData("2026-12-04 15:20", "2026-12-07 15:20")]
    [InlineData("2026-12-24 15:20", "2026-12-29 15:20")]
    [InlineData("2026-04-02 08:05", "2026-04-07 08:05")]
    [InlineData("2026-03-27 01:30", "2026-03-30 01:30")]
    [InlineData("2026-10-24 01:30", "2026-10-26 01:30")]
    public void SameTimeNextWorkingDay_OverDaysOff_KeepsTheClockTime(string from, string expected) =>
        Assert.Equal(expected, London(Calendar.SameTimeNextWorkingDay(At(from))));

    [Theory]
    // Around an answer that is due on Tuesday 29 December 2026.
    [InlineData("2026-12-29 17:00", -1, "2026-12-24 09:00")]
    [InlineData("2026-12-29 17:00", 0, "2026-12-29 09:00")]
    [InlineData("2026-12-29 17:00", 1, "2026-12-30 09:00")]
    [InlineData("2026-12-29 17:00", 3, "2027-01-04 09:00")]
    // Around a Saturday on which people agreed: its own reminder is Monday's, as is that of the day after.
    [InlineData("2026-12-05 17:00", -1, "2026-12-04 09:00")]
    [InlineData("2026-12-05 17:00", 0, "2026-12-07 09:00")]
    [InlineData("2026-12-05 17:00", 1, "2026-12-07 09:00")]
    public void ReminderOn_AroundADeadline_IsAtNineOnWorkingDays(string due, int n, string expected) =>
        Assert.Equal(expected, London(Calendar.ReminderOn(At(due), n)));

    [Theory]
    [InlineData(2024, 254)]
    [InlineData(2025, 253)]
    [InlineData(2026, 253)]
    [InlineData(2027, 253)]
    [InlineData(2028, 252)]
    public void WorkingDays_OfAYear_AreItsWeekdaysLessEight(int year, int expected) =>
        Assert.Equal(expected, Calendar.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)));

    [Fact]
    public void Calendar_WithOverrides_ClosesAndOpensThoseDays()
    {
        var own = Shipped(
            new CalendarOptions
            {
                Closed = [new(2026, 12, 24)],
                Open = [new(2026, 12, 28), new(2026, 12, 27)],
                EndOfDay = new(16, 30),
                Reminders = new(8, 15),
            }
        );

        Assert.Equal("2026-12-27 16:30", London(own.EndOfWorkingDay(At("2026-12-23 10:00"), 1)));
        Assert.Equal("2026-12-28 16:30", London(own.EndOfWorkingDay(At("2026-12-23 10:00"), 2)));
        Assert.Equal("2026-12-23 08:15", London(own.ReminderOn(At("2026-12-27 10:00"), -1)));
        Assert.Equal("2026-12-25 16:30", London(own.EndOf(new(2026, 12, 25), At("2026-12-20 10:00"))));
    }

    private static DateTimeOffset At(string london) => Tests.Cases.Moments.London(london);

    private static string London(DateTimeOffset moment) =>
        LondonTime.Of(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
