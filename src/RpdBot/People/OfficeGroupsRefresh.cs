namespace RpdBot.People;

/// <summary>Keeps what is known of the offices' groups new; the host starts with it known, if the directory answers.</summary>
internal sealed class OfficeGroupsRefresh(OfficeGroups groups, Partnerships partnerships, TimeProvider time)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    private readonly IReadOnlyList<string> _groups = [.. partnerships.Groups];

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await groups.RefreshAsync(_groups, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_groups.Count == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await groups.RefreshAsync(_groups, stoppingToken);
        }
    }
}
