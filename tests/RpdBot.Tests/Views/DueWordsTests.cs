using RpdBot.Procedures.Calendars;
using RpdBot.Views;

namespace RpdBot.Tests.Views;

public sealed class DueWordsTests
{
    // 25 December 2026 is a Friday, the 28th stands in for Boxing Day, 1 January 2027 is a Friday.
    private static readonly LondonCalendar Calendar = new([new(2026, 12, 25), new(2026, 12, 28), new(2027, 1, 1)]);

    [Theory]
    // Ahead: Tuesday 1 December 2026.
    [InlineData("2026-12-01T10:00Z", "2026-12-03T17:00Z", "by Thursday 3 December, in 2 working days")]
    [InlineData("2026-12-01T10:00Z", "2026-12-02T17:00Z", "by Wednesday 2 December, in 1 working day")]
    [InlineData("2026-12-01T10:00Z", "2026-12-01T17:00Z", "today by 17:00")]
    // Across midnight in London, in winter and in summer: the day changes there, not in UTC.
    [InlineData("2026-12-01T23:59:59Z", "2026-12-02T17:00Z", "by Wednesday 2 December, in 1 working day")]
    [InlineData("2026-12-02T00:00:00Z", "2026-12-02T17:00Z", "today by 17:00")]
    [InlineData("2026-06-30T22:59:59Z", "2026-07-01T16:00Z", "by Wednesday 1 July, in 1 working day")]
    [InlineData("2026-06-30T23:00:00Z", "2026-07-01T16:00Z", "today by 17:00")]
    // Across a weekend, and bank holidays.
    [InlineData("2026-12-04T18:00Z", "2026-12-07T17:00Z", "by Monday 7 December, in 1 working day")]
    [InlineData("2026-12-24T10:00Z", "2026-12-29T17:00Z", "by Tuesday 29 December, in 1 working day")]
    // A date that people agreed may lie on a Saturday.
    [InlineData("2026-12-04T10:00Z", "2026-12-05T17:00Z", "by Saturday 5 December")]
    // Across the year's end the year stands there.
    [InlineData("2026-12-31T10:00Z", "2027-01-04T17:00Z", "by Monday 4 January 2027, in 1 working day")]
    // A deadline at another hour says which.
    [InlineData("2026-12-03T15:20Z", "2026-12-04T15:20Z", "by Friday 4 December at 15:20, in 1 working day")]
    [InlineData("2026-12-04T10:00Z", "2026-12-04T15:20Z", "today by 15:20")]
    // Late.
    [InlineData("2026-12-01T17:00Z", "2026-12-01T17:00Z", "late, it was due today by 17:00")]
    [InlineData("2026-12-02T00:00Z", "2026-12-01T17:00Z", "1 working day late, it was due on Tuesday 1 December")]
    [InlineData("2026-12-03T09:00Z", "2026-12-01T17:00Z", "2 working days late, it was due on Tuesday 1 December")]
    [InlineData("2026-12-06T12:00Z", "2026-12-04T17:00Z", "late, it was due on Friday 4 December")]
    [InlineData(
        "2027-01-04T09:00Z",
        "2026-12-31T17:00Z",
        "1 working day late, it was due on Thursday 31 December 2026"
    )]
    public void Words_AtAMoment_SayDayAndWorkingDays(string now, string due, string words) =>
        Assert.Equal(words, DueWords.Of(Calendar, At(now), At(due)));

    [Fact]
    public void Lateness_AtTheMomentItself_Begins()
    {
        var due = At("2026-12-01T17:00Z");
        Assert.False(DueWords.IsLate(due.AddTicks(-1), due));
        Assert.True(DueWords.IsLate(due, due));
    }

    private static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
