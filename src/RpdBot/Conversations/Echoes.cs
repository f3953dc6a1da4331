using System.Threading.Channels;

namespace RpdBot.Conversations;

/// <summary>What is done beside the answer of a turn, in order for each conversation, and finished before the host stops.</summary>
public sealed class Echoes : BackgroundService
{
    private const int Lanes = 8;
    private const int Longest = 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ILogger<Echoes> log;
    private readonly Channel<Echo>[] lanes;
    private readonly Task[] last = [.. Enumerable.Repeat(Task.CompletedTask, Lanes)];
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
                    Channel.CreateBounded<Echo>(
                        new BoundedChannelOptions(Longest) { FullMode = BoundedChannelFullMode.DropOldest },
                        Over
                    )
                ),
        ];
    }

    /// <summary>How much waits or is under way.</summary>
    public int Busy => Volatile.Read(ref busy);

    /// <summary>Does it soon, after everything added before for the same conversation.</summary>
    public void Add(string conversation, Func<CancellationToken, Task> work)
    {
        var lane = LaneOf(conversation);
        var echo = new Echo(work);
        Interlocked.Increment(ref busy);
        Volatile.Write(ref last[lane], echo.Over.Task);
        if (!lanes[lane].Writer.TryWrite(echo))
        {
            Over(echo);
        }
    }

    /// <summary>Waits until what was added before for the conversation is done, for a moment at most.</summary>
    public async Task SettleAsync(string conversation, CancellationToken cancellation)
    {
        try
        {
            await Volatile.Read(ref last[LaneOf(conversation)]).WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException)
        {
            // The answer is worth more than the order.
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

    private static int LaneOf(string conversation) =>
        (int)((uint)string.GetHashCode(conversation, StringComparison.Ordinal) % Lanes);

    private void Over(Echo echo)
    {
        Interlocked.Decrement(ref busy);
        echo.Over.TrySetResult();
    }

    private async Task WorkAsync(ChannelReader<Echo> lane)
    {
        await foreach (var echo in lane.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                await echo.Work(CancellationToken.None);
            }
            catch (Exception problem)
            {
                ConversationsLog.ShowingBroke(log, problem);
            }
            finally
            {
                Over(echo);
            }
        }
    }

    private sealed record Echo(Func<CancellationToken, Task> Work)
    {
        public TaskCompletionSource Over { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
