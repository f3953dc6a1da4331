namespace RpdBot.Casework;

/// <summary>Brings once more what somebody did not get.</summary>
public sealed class AgainWork(Outbox outbox, DeliveryQueue queue, TimeProvider time)
{
    /// <summary>Lets everything of the case go again that waits for the slot's person or was given up.</summary>
    public async Task<WorkResult> DoAsync(StoredCase stored, Slot slot, CancellationToken cancellation)
    {
        var reference = stored.Case.Reference;
        var now = time.GetUtcNow();
        await outbox.FreeAsync(reference, slot.Person!.Key, now, cancellation);
        if (await outbox.ClaimAsync(reference, now, cancellation) is { } delivery)
        {
            queue.Offer(delivery);
        }

        return new WorkResult.Done();
    }
}
