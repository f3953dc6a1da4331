namespace RpdBot.Casework;

/// <summary>Brings out what changes leave behind, while the host runs, and empties the queue when it stops.</summary>
public sealed class DeliveryWorker(DeliveryQueue queue, Deliverer deliverer, ILogger<DeliveryWorker> log)
    : BackgroundService
{
    private const int Senders = 4;

    /// <inheritdoc/>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Close();
        return base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        // The queue's end stops the senders, not the host's token: what waits is still brought out.
        Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));

    private async Task WorkAsync()
    {
        await foreach (var delivery in queue.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                await deliverer.DeliverAsync(delivery, CancellationToken.None);
            }
            catch (Exception problem)
            {
                CaseworkLog.DeliveryBroke(log, problem, delivery.Case.Value);
            }
            finally
            {
                queue.Done();
            }
        }
    }
}
