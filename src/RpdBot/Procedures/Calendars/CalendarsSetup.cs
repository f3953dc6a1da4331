using Microsoft.Extensions.Options;

namespace RpdBot.Procedures.Calendars;

/// <summary>Adds the working calendar to the host.</summary>
public static class CalendarsSetup
{
    /// <summary>Where the published list of bank holidays stands, seen from the program's folder.</summary>
    public const string List = "Procedures/Calendars/bank-holidays.json";

    /// <summary>Adds the calendar of this deployment, the bank holidays, and the warning that their list runs out.</summary>
    /// <returns>The calendar.</returns>
    /// <exception cref="OptionsValidationException">A setting is not in order; the bot must not start.</exception>
    public static WorkingCalendar AddCalendar(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        var section = configuration.GetSection(CalendarOptions.Section);
        var options = CalendarSettings.Read(section, environment.IsDevelopment());
        var holidays = BankHolidays.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, List)));
        WorkingCalendar calendar = options.Fast
            ? new FastCalendar(options.FastDay)
            : new LondonCalendar(options, holidays.Contains);
        services.AddHealthChecks().AddCheck<CalendarsHealth>("calendar");
        services
            .AddSingleton(options)
            .AddSingleton(holidays)
            .AddSingleton(calendar)
            .AddHostedService<HolidayListWatch>();
        return calendar;
    }
}
