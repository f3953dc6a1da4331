namespace RpdBot.Procedures.Calendars;

/// <summary>Says at the start that the list of bank holidays wants a newer one.</summary>
public sealed class HolidayListWatch(BankHolidays holidays, TimeProvider clock, ILogger<HolidayListWatch> logger)
    : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (holidays.RunsOutSoon(LondonTime.Day(clock.GetUtcNow())))
        {
            CalendarsLog.ListRunsOut(logger, holidays.Until);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
