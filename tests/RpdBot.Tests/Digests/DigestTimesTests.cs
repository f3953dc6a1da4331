using System.Globalization;
using Microsoft.Extensions.Options;
using RpdBot.Digests;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;
using RpdBot.Tests.Cases;

namespace RpdBot.Tests.Digests;

public sealed class DigestTimesTests
{
    private static readonly Procedure AtChristmas = Somerset.Rules with
    {
        Calendar = new LondonCalendar([new DateOnly(2026, 12, 25), new DateOnly(2026, 12, 28)]),
    };

    private static readonly Partnership Demo = new()
    {
        Id = "demo",
        Name = "Safeguarding Partnership",
        Procedure = "somerset",
        Agencies = [],
        BusinessUnit = new Collective([], Group: null),
        Executive = new Collective([], Group: null),
    };

    [Theory]
    [InlineData("2026-12-24 08:29", "2026-12-23")]
    [InlineData("2026-12-24 08:30", "2026-12-24")]
    [InlineData("2026-12-25 12:00", "2026-12-24")]
    [InlineData("2026-12-28 12:00", "2026-12-24")]
    [InlineData("2026-12-29 08:30", "2026-12-29")]
    public void LatestDay_IsTheLastWorkingDayWhoseTimeHasCome(string now, string day) =>
        Assert.Equal(Day(day), Times("08:30").LatestDay(Demo, Moments.London(now)));

    [Theory]
    [InlineData("08:30", "2026-12-24", "2026-12-29 08:30")]
    [InlineData("16:05", "2026-03-27", "2026-03-30 16:05")]
    public void After_IsTheSetTimeOfTheNextWorkingDay(string time, string day, string next) =>
        Assert.Equal(Moments.London(next), Times(time).After(Demo, Day(day)));

    private static DigestTimes Times(string time) =>
        new(new ProcedureCatalogue([AtChristmas]), Options.Create(new DigestOptions { Time = time }));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
