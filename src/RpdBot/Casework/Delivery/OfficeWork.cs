using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Brings cards and notices to the offices of the partnership.</summary>
/// <remarks>
/// The business unit works in its channel, where everybody there can act; without a channel, and for every other
/// office, each of its people is written to. Where the settings name nobody, the business unit has it: it may record
/// what that office says.
/// </remarks>
public sealed class OfficeWork(
    Monitors monitors,
    Channels channels,
    CaseCards cards,
    IConnector connector,
    Outbox outbox,
    DeliveryQueue queue,
    TimeProvider time
)
{
    /// <summary>Posts the slot's card or notice in the office's channel, or gives each of its people a slot of their own.</summary>
    public async Task<WorkResult> PostAsync(StoredCase stored, Slot slot, CancellationToken cancellation)
    {
        var people = monitors.HoldersOf(slot.Office!, stored.Procedure);
        if (slot.Purpose == Purpose.Card && IsOver(stored, slot))
        {
            return new WorkResult.Done();
        }

        if (slot.Office == Monitors.BusinessUnit || people.Count == 0)
        {
            if (await channels.OfAsync(stored.Procedure, cancellation) is { } channel)
            {
                return await PostAsync(stored, slot, channel, cancellation);
            }

            people = monitors.HoldersOf(Monitors.BusinessUnit, stored.Procedure);
        }

        await ToEachAsync(stored.Case.Reference, slot, people, cancellation);
        return new WorkResult.Done();
    }

    private async Task ToEachAsync(
        CaseReference reference,
        Slot slot,
        IReadOnlyCollection<Person> people,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        await outbox.AddAsync(reference, [.. people.SelectMany(person => ForOne(slot, person))], now, cancellation);
        if (await outbox.ClaimAsync(reference, now, cancellation) is { } delivery)
        {
            queue.Offer(delivery);
        }
    }

    private static bool IsOver(StoredCase stored, Slot slot) =>
        Occurrence.Read(slot.Subject) is { } occurrence && stored.Case.Waiting(occurrence) is null;

    private async Task<WorkResult> PostAsync(
        StoredCase stored,
        Slot slot,
        ConversationReference channel,
        CancellationToken cancellation
    )
    {
        var drawn = cards.InChannel(stored, slot.Subject);
        var result = await connector.PostToChannelAsync(
            channel.ServiceUrl,
            channel.Bot?.Id ?? "",
            channel.Conversation.TenantId ?? "",
            channel.Conversation.Id!,
            drawn.ToActivity(),
            cancellation
        );
        return result switch
        {
            SendResult.Sent { ActivityId: { } id, ConversationId: var thread } when slot.Purpose == Purpose.Card =>
                new WorkResult.Done(
                    drawn.ShownBy(
                        new SentCard
                        {
                            Office = slot.Office,
                            Subject = slot.Subject,
                            Conversation = channel with
                            {
                                Conversation = channel.Conversation with { Id = thread ?? channel.Conversation.Id },
                            },
                        }.At(id),
                        stored.Case.Revision
                    )
                ),
            SendResult.Sent => new WorkResult.Done(),
            _ => Sending.Failed(result),
        };
    }

    private static IEnumerable<Slot> ForOne(Slot slot, Person person) =>
        [
            slot with
            {
                Office = null,
                Person = person,
                Attempts = 0,
            },
            new Slot
            {
                Purpose = Purpose.Mine,
                Person = person,
                Subject = "list",
            },
        ];
}
