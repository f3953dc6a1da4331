using System.Globalization;
using RpdBot.Procedures;

namespace RpdBot.Tests.Procedures;

public sealed class LondonTimeTests
{
    [Theory]
    [InlineData("2026-06-01T22:59:59Z", "2026-06-01")]
    [InlineData("2026-06-01T23:00:00Z", "2026-06-02")]
    [InlineData("2026-12-01T23:59:59Z", "2026-12-01")]
    public void Day_OfAMoment_TurnsAtLondonsMidnight(string moment, string expected) =>
        Assert.Equal(expected, LondonTime.Day(Moment(moment)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void At_InTheHourThatComesTwice_TakesTheFirst() =>
        Assert.Equal(Moment("2026-10-25T00:30:00Z"), LondonTime.At(new(2026, 10, 25), new(1, 30)));

    [Fact]
    public void At_InTheHourLeftOut_MovesOnWithTheClock()
    {
        Assert.Equal(Moment("2026-03-29T01:30:00Z"), LondonTime.At(new(2026, 3, 29), new(1, 30)));
        Assert.True(LondonTime.IsLeftOut(new(2026, 3, 29), new(1, 30)));
        Assert.False(LondonTime.IsLeftOut(new(2026, 3, 29), new(2, 0)));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
