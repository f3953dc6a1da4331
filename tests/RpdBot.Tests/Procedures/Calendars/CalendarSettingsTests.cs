using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RpdBot.Procedures.Calendars;

namespace RpdBot.Tests.Procedures.Calendars;

public sealed class CalendarSettingsTests
{
    [Fact]
    public void Settings_ThatSayNothing_AreFiveAndNine()
    {
        var options = Read(isDevelopment: false);

        Assert.Equal((new TimeOnly(17, 0), new TimeOnly(9, 0)), (options.EndOfDay, options.Reminders));
        Assert.False(options.Fast);
        Assert.Null(options.Now);
        Assert.Equal(TimeSpan.FromMinutes(1), options.FastDay);
        Assert.Empty(options.Closed.Concat(options.Open));
    }

    [Fact]
    public void Settings_InOrder_AreRead()
    {
        var options = Read(
            isDevelopment: true,
            ("Closed:0", "2026-12-24"),
            ("Closed:1", "2026-12-31"),
            ("Open:0", "2026-12-28"),
            ("EndOfDay", "16:30"),
            ("Reminders", "08:15"),
            ("Now", "2026-04-02T14:00"),
            ("Fast", "True"),
            ("FastDay", "00:00:01")
        );

        Assert.Equal([new(2026, 12, 24), new(2026, 12, 31)], options.Closed.AsEnumerable());
        Assert.Equal([new(2026, 12, 28)], options.Open.AsEnumerable());
        Assert.Equal((new TimeOnly(16, 30), new TimeOnly(8, 15)), (options.EndOfDay, options.Reminders));
        Assert.Equal(new DateTimeOffset(2026, 4, 2, 13, 0, 0, TimeSpan.Zero), options.Now);
        Assert.True(options.Fast);
        Assert.Equal(TimeSpan.FromSeconds(1), options.FastDay);
    }

    [Theory]
    [InlineData("Closed:0", "24/12/2026", "Calendar:Closed:0 is “24/12/2026”. Write a day as 2026-12-24.")]
    [InlineData("Open:0", "2026-02-30", "Calendar:Open:0 is “2026-02-30”. Write a day as 2026-12-24.")]
    [InlineData("Closed", "2026-12-24", "Calendar:Closed is “2026-12-24”. Write a list of days")]
    [InlineData("EndOfDay", "5 pm", "Calendar:EndOfDay is “5 pm”. Write an hour as 17:00.")]
    [InlineData("EndOfDay", "24:00", "Calendar:EndOfDay is “24:00”. Write an hour as 17:00.")]
    [InlineData("Reminders", "", "Calendar:Reminders is “”. Write an hour as 17:00.")]
    [InlineData("Reminders", "17:00", "Calendar:Reminders is not before Calendar:EndOfDay")]
    [InlineData("Now", "noon", "Calendar:Now is “noon”. Write a moment by the London clock as 2026-04-02T14:00.")]
    [InlineData("Now", "2026-04-02T14:00", "It is for trying a procedure out, in Development only.")]
    [InlineData("Fast", "yes", "Calendar:Fast is “yes”. Write true or false.")]
    [InlineData("Fast", "true", "It is for watching, in Development only.")]
    [InlineData("FastDay", "1", "Calendar:FastDay is “1”. Write a length as 00:01:00, from a second to an hour.")]
    [InlineData("FastDay", "00:00:00.999", "from a second to an hour.")]
    [InlineData("FastDay", "01:00:00.001", "from a second to an hour.")]
    [InlineData("FastDay", "-00:01:00", "from a second to an hour.")]
    [InlineData("Holidays:0", "2026-12-24", "Calendar:Holidays is not a setting.")]
    public void Settings_NotInOrder_AreRefusedWithASentence(string name, string value, string sentence)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Read(isDevelopment: false, (name, value)));

        Assert.Contains(sentence, Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_WithSeveralFaults_AreRefusedWithAllOfThem()
    {
        var refusal = Assert.Throws<OptionsValidationException>(() =>
            Read(
                isDevelopment: true,
                ("Closed:0", "2026-12-24"),
                ("Open:0", "2026-12-24"),
                ("Open:1", "soon"),
                ("Fast", "1")
            )
        );

        Assert.Equal(3, refusal.Failures.Count());
        Assert.Contains(
            "Calendar:Closed and Calendar:Open both name 2026-12-24. Leave one of them out.",
            refusal.Failures
        );
    }

    private static CalendarOptions Read(bool isDevelopment, params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(one => KeyValuePair.Create<string, string?>($"Calendar:{one.Name}", one.Value))
            )
            .Build();
        return CalendarSettings.Read(configuration.GetSection(CalendarOptions.Section), isDevelopment);
    }
}
