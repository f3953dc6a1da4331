using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;
using RpdBot.Tests.Teams;

namespace RpdBot.Tests.Procedures.Calendars;

public sealed class CalendarsSetupTests
{
    private static readonly DateTimeOffset Saturday = new(2026, 12, 26, 10, 0, 20, TimeSpan.Zero);

    [Fact]
    public void Procedures_OfADeployment_CountInItsCalendar()
    {
        using var host = Host(("Calendar:Closed:0", "2026-12-24"));

        var calendar = host.GetRequiredService<ProcedureCatalogue>().Newest("somerset")!.Calendar;
        Assert.Same(host.GetRequiredService<WorkingCalendar>(), calendar);
        Assert.False(calendar.IsWorkingDay(new DateOnly(2026, 12, 24)));
        Assert.False(calendar.IsWorkingDay(new DateOnly(2026, 12, 28)));
        Assert.True(calendar.IsWorkingDay(new DateOnly(2026, 12, 29)));
        Assert.False(calendar.IsFast);
    }

    [Fact]
    public void Procedures_InAHurry_CountInMinutes()
    {
        using var host = Host(("Calendar:Fast", "true"));

        Assert.True(host.GetRequiredService<ProcedureCatalogue>().Newest("somerset")!.Calendar.IsFast);
    }

    [Fact]
    public void Clock_ThatIsSet_RunsOnFromThere()
    {
        var real = new ManualClock(Saturday);
        var clock = new SetClock(new(2026, 4, 2, 13, 0, 0, TimeSpan.Zero), real);

        real.MoveTo(Saturday.AddMinutes(5));

        Assert.Equal(new DateTimeOffset(2026, 4, 2, 13, 5, 0, TimeSpan.Zero), clock.GetUtcNow());
    }

    [Theory]
    [InlineData("00:00:02", 2)]
    [InlineData(null, 60)]
    public void Procedures_InAHurry_HaveDaysOfTheLengthThatIsSet(string? length, int seconds)
    {
        using var host = Host(("Calendar:Fast", "true"), ("Calendar:FastDay", length!));

        var calendar = host.GetRequiredService<WorkingCalendar>();
        Assert.Equal(Saturday.AddSeconds(seconds), calendar.NextWorkingDayEnd(Saturday));
    }

    [Theory]
    [InlineData("2028-06-28T22:59:59Z", false)]
    [InlineData("2028-06-28T23:00:00Z", true)] // midnight in London
    public async Task Start_WithinHalfAYearOfTheListsEnd_Warns(string now, bool warns)
    {
        var clock = new ManualClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        using var log = new CapturedLog();
        using var host = Host(log, clock);

        await host.GetServices<IHostedService>().OfType<HolidayListWatch>().Single().StartAsync(default);

        Assert.Equal(warns, log.Text.Contains("Warning 1600", StringComparison.Ordinal));
        Assert.Equal(warns, log.Text.Contains("ends on 2028-12-26", StringComparison.Ordinal));
    }

    private static ServiceProvider Host(params (string Name, string Value)[] settings) =>
        Host(new CapturedLog(), TimeProvider.System, settings);

    private static ServiceProvider Host(
        CapturedLog log,
        TimeProvider clock,
        params (string Name, string Value)[] settings
    )
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(one => one.Name, string? (one) => one.Value))
            .Build();
        return new ServiceCollection()
            .AddSingleton(clock)
            .AddLogging(logging => logging.AddProvider(log))
            .AddProcedures(configuration, new HostingEnvironment { EnvironmentName = Environments.Development })
            .BuildServiceProvider();
    }
}
