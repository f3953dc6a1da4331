using System.Globalization;
using System.Text.Json;
using RpdBot.Procedures.Calendars;

namespace RpdBot.Tests.Procedures.Calendars;

/// <summary>The published list as shipped, and the rules that stand in beyond it.</summary>
public sealed class BankHolidaysTests
{
    /// <summary>Holidays that were moved or given for an occasion, in years that are not ordinary.</summary>
    private static readonly int[] Extraordinary = [2020, 2022, 2023];

    private static readonly BankHolidays Published = BankHolidays.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, CalendarsSetup.List))
    );

    [Theory]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    public void Year_OfTheList_HasTheDaysWorkedOutByHand(int year, string expected) =>
        Assert.Equal(expected, Text(DaysOf(year).Where(Published.Contains)));

    [Theory]
    [InlineData(2020, "05-08", "05-04")] // moved to the anniversary of VE day
    [InlineData(2022, "06-02 06-03 09-19", "05-30")] // a jubilee and a funeral
    [InlineData(2023, "05-01 05-08", "")] // a coronation
    public void Year_WithAnOccasion_HasWhatWasProclaimed(int year, string given, string movedAway)
    {
        Assert.All(Days(year, given), day => Assert.True(Published.Contains(day)));
        Assert.All(Days(year, movedAway), day => Assert.False(Published.Contains(day)));
    }

    [Fact]
    public void Rules_OfEveryOrdinaryYear_EqualTheList() =>
        Assert.All(
            Enumerable.Range(2019, 10).Except(Extraordinary),
            year => Assert.Equal(Text(DaysOf(year).Where(Published.Contains)), Text(HolidayRules.Of(year)))
        );

    [Fact]
    public void Contains_OutsideTheList_FollowsTheRules()
    {
        Assert.Equal("01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26", Text(DaysOf(2029).Where(Published.Contains)));
        Assert.Equal("01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27", Text(DaysOf(2033).Where(Published.Contains)));
        Assert.Equal("01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26", Text(DaysOf(2018).Where(Published.Contains)));
    }

    [Theory]
    [InlineData(1818, "1818-03-22")] // as early as it can be
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2029, "2029-04-01")]
    [InlineData(2030, "2030-04-21")]
    [InlineData(2032, "2032-03-28")]
    [InlineData(2038, "2038-04-25")] // as late as it can be
    [InlineData(2049, "2049-04-18")]
    [InlineData(2076, "2076-04-19")]
    public void EasterSunday_OfAYear_IsThatOfTheTables(int year, string expected) =>
        Assert.Equal(expected, HolidayRules.EasterSunday(year).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Rules_OfAnyYear_AreEightWeekdaysInOrder() =>
        Assert.All(
            Enumerable.Range(1900, 400).Select(HolidayRules.Of),
            days =>
            {
                Assert.Equal(8, days.Distinct().Count());
                Assert.Equal(days.Order(), days);
                Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            }
        );

    [Fact]
    public void RunsOutSoon_FromHalfAYearBeforeTheLastHoliday_IsTrue()
    {
        Assert.Equal(new DateOnly(2028, 12, 26), Published.Until);
        Assert.False(Published.RunsOutSoon(new DateOnly(2028, 6, 28)));
        Assert.True(Published.RunsOutSoon(new DateOnly(2028, 6, 29)));
        Assert.True(Published.RunsOutSoon(new DateOnly(2031, 1, 1)));
    }

    [Fact]
    public void List_ThatEndsInsideAYear_IsGoneOnWithByRule()
    {
        var list = BankHolidays.Read(
            """{"england-and-wales":{"division":"england-and-wales","events":[{"title":"Easter Monday","date":"2026-04-06"}]}}"""
        );

        Assert.True(list.Contains(new DateOnly(2026, 4, 6)));
        Assert.True(list.Contains(new DateOnly(2026, 12, 28)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"scotland":{"division":"scotland","events":[{"title":"2nd January","date":"2026-01-02"}]}}""")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales","events":[]}}""")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales"}}""")]
    [InlineData("""{"england-and-wales":{"events":[{"date":"25 December"}]}}""")]
    public void List_WithoutHolidaysOfEnglandAndWales_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => BankHolidays.Read(json));

    private static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(day => new DateOnly(year, 1, 1).AddDays(day));

    private static IEnumerable<DateOnly> Days(int year, string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(day => DateOnly.Parse($"{year}-{day}", CultureInfo.InvariantCulture));

    private static string Text(IEnumerable<DateOnly> days) =>
        string.Join(' ', days.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)));
}
