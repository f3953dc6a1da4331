using Microsoft.Extensions.Options;

namespace RpdBot.Wakeups;

/// <summary>Sweeps at once at the start, and then again and again.</summary>
public sealed class SweepService(
    Sweeper sweeper,
    IOptions<SweeperOptions> options,
    TimeProvider clock,
    Random random,
    ILogger<SweepService> logger
) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await sweeper.SweepAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                WakeupsLog.SweepFailed(logger, fault);
            }

            await Task.Delay(NextPause(), clock, stoppingToken);
        }
    }

    private TimeSpan NextPause() => options.Value.Interval * (0.8 + (0.4 * random.NextDouble()));
}
