using RpdBot.Procedures.Calendars;

namespace RpdBot.Tests.Procedures.Calendars;

/// <summary>A working day is short, on every day of the week.</summary>
public sealed class FastCalendarTests
{
    private static readonly FastCalendar Calendar = new(TimeSpan.FromMinutes(1));
    private static readonly DateTimeOffset Saturday = new(2026, 12, 26, 10, 0, 20, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 30)]
    [InlineData(1, 60)]
    [InlineData(10, 600)]
    public void EndOfWorkingDay_OfNDays_IsNMinutesOn(int n, int seconds) =>
        Assert.Equal(Saturday.AddSeconds(seconds), Calendar.EndOfWorkingDay(Saturday, n));

    [Fact]
    public void SameTimeNextWorkingDay_AtAnyMoment_IsAMinuteOn() =>
        Assert.Equal(Saturday.AddMinutes(1), Calendar.SameTimeNextWorkingDay(Saturday));

    [Theory]
    [InlineData(-1, -80)]
    [InlineData(0, -20)]
    [InlineData(3, 160)]
    public void ReminderOn_AroundADeadline_IsTwentySecondsBeforeTheEndOfItsMinute(int n, int seconds) =>
        Assert.Equal(Saturday.AddSeconds(seconds), Calendar.ReminderOn(Saturday, n));

    [Fact]
    public void EndOf_AnAgreedDay_IsAMinuteForEachDayUntilThen()
    {
        Assert.Equal(Saturday.AddMinutes(3), Calendar.EndOf(new DateOnly(2026, 12, 29), Saturday));
        Assert.Equal(Saturday.AddSeconds(30), Calendar.EndOf(new DateOnly(2026, 12, 26), Saturday));
    }

    [Fact]
    public void EverySpan_OfADayOfASecond_IsASixtiethOfWhatItIsOfAMinute()
    {
        var hurried = new FastCalendar(TimeSpan.FromSeconds(1));

        Assert.Equal(Saturday.AddSeconds(10), hurried.EndOfWorkingDay(Saturday, 10));
        Assert.Equal(Saturday.AddSeconds(0.5), hurried.EndOfWorkingDay(Saturday, 0));
        Assert.Equal(Saturday.AddSeconds(1), hurried.SameTimeNextWorkingDay(Saturday));
        Assert.Equal(-1.333, Math.Round((hurried.ReminderOn(Saturday, -1) - Saturday).TotalSeconds, 3));
    }

    [Fact]
    public void EveryDay_OfTheWeek_IsAWorkingDay() =>
        Assert.Equal(7, Calendar.WorkingDaysBetween(new(2026, 12, 20), new(2026, 12, 27)));
}
