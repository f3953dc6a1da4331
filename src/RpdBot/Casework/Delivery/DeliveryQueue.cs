using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace RpdBot.Casework;

/// <summary>Deliveries that wait in this process. Losing them loses nothing: their slots have wake-ups.</summary>
public sealed class DeliveryQueue
{
    private readonly Channel<Delivery> waiting;
    private int busy;

    /// <summary>An empty queue of the length that the options give.</summary>
    public DeliveryQueue(IOptions<CaseworkOptions> options) =>
        waiting = Channel.CreateBounded<Delivery>(
            new BoundedChannelOptions(options.Value.QueueLength) { FullMode = BoundedChannelFullMode.DropWrite },
            _ => Interlocked.Decrement(ref busy)
        );

    /// <summary>How many deliveries wait or are under way.</summary>
    public int Busy => Volatile.Read(ref busy);

    /// <summary>Puts a delivery at the end; when the queue is full the sweep will do it.</summary>
    public void Offer(Delivery delivery)
    {
        if (delivery.Slots.IsEmpty && delivery.Tickets.IsEmpty)
        {
            return;
        }

        Interlocked.Increment(ref busy);
        if (!waiting.Writer.TryWrite(delivery))
        {
            Interlocked.Decrement(ref busy);
        }
    }

    /// <summary>No more come; those that wait are still handed out.</summary>
    public void Close() => waiting.Writer.TryComplete();

    /// <summary>The deliveries, as they come.</summary>
    public IAsyncEnumerable<Delivery> ReadAllAsync(CancellationToken cancellation) =>
        waiting.Reader.ReadAllAsync(cancellation);

    /// <summary>One that was handed out is over.</summary>
    public void Done() => Interlocked.Decrement(ref busy);
}
