using Microsoft.Extensions.Options;

namespace RpdBot.Casework;

/// <summary>Has every case looked at when the host starts, and then again and again.</summary>
public sealed class BackstopService(
    Backstop backstop,
    IOptions<BackstopOptions> options,
    TimeProvider time,
    ILogger<BackstopService> log
) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await backstop.LookAsync(stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                CaseworkLog.BackstopBroke(log, problem);
            }

            await Task.Delay(options.Value.Interval, time, stoppingToken);
        }
    }
}
