using System.Threading.Channels;

namespace RpdBot.Conversations;

/// <summary>What is done after a turn has been answered, in order for each conversation, and finished before the host stops.</summary>
public sealed class Echoes : BackgroundService
{
    private const int Lanes = 8;
    private const int Longest = 1_000;

    private readonly ILogger<Echoes> log;
    private readonly Channel<Func<CancellationToken, Task>>[] lanes;
    private int busy;

    /// <summary>Nothing to do yet.</summary>
    public Echoes(ILogger<Echoes> log)
    {
        this.log = log;
        lanes =
        [
            .. Enumerable
                .Range(0, Lanes)
                .Select(_ =>
                    Channel.CreateBounded<Func<CancellationToken, Task>>(
                        new BoundedChannelOptions(Longest) { FullMode = BoundedChannelFullMode.DropOldest },
                        _ => Interlocked.Decrement(ref busy)
                    )
                ),
        ];
    }

    /// <summary>How much waits or is under way.</summary>
    public int Busy => Volatile.Read(ref busy);

    /// <summary>Does it soon, after everything added before for the same conversation.</summary>
    public void Add(string conversation, Func<CancellationToken, Task> work)
    {
        var lane = (int)((uint)string.GetHashCode(conversation, StringComparison.Ordinal) % Lanes);
        Interlocked.Increment(ref busy);
        if (!lanes[lane].Writer.TryWrite(work))
        {
            Interlocked.Decrement(ref busy);
        }
    }

    /// <inheritdoc/>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var lane in lanes)
        {
            lane.Writer.TryComplete();
        }

        return base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(lanes.Select(lane => Task.Run(() => WorkAsync(lane.Reader), CancellationToken.None)));

    private async Task WorkAsync(ChannelReader<Func<CancellationToken, Task>> lane)
    {
        await foreach (var work in lane.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                await work(CancellationToken.None);
            }
            catch (Exception problem)
            {
                ConversationsLog.ShowingBroke(log, problem);
            }
            finally
            {
                Interlocked.Decrement(ref busy);
            }
        }
    }
}
