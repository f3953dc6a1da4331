using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;

namespace RpdBot.Conversations;

/// <summary>What waits for somebody who could not be written to, and can be now.</summary>
public sealed class Waiting(
    Contacts contacts,
    CaseBook book,
    Outbox outbox,
    Deliverer deliverer,
    Monitors monitors,
    SetAside aside
)
{
    /// <summary>Brings what was held back while they could not be reached.</summary>
    public Task ShowHeldBackAsync(Turn turn, CancellationToken cancellation) =>
        ShowHeldBackAsync(turn, turn.Person, cancellation);

    /// <summary>Brings what was held back for somebody as whom they were named.</summary>
    public async Task ShowHeldBackAsync(Turn turn, Person named, CancellationToken cancellation)
    {
        foreach (var reference in await contacts.WaitingForAsync(named, cancellation))
        {
            await TryAsync(async () =>
            {
                await FreeAsync(turn, named, reference, cancellation);
                await DeliverAsync(await outbox.ClaimAsync(reference, turn.At, cancellation), cancellation);
            });
        }
    }

    /// <summary>Brings that, and every question that waits for them: the chat may be a new one, without the old cards.</summary>
    public async Task ShowAllAsync(Turn turn, CancellationToken cancellation)
    {
        var held = await contacts.WaitingForAsync(turn.Person, cancellation);
        foreach (var reference in held.Union(await contacts.CasesOfAsync(turn.Person, cancellation)))
        {
            await TryAsync(async () =>
            {
                if (held.Contains(reference))
                {
                    await FreeAsync(turn, turn.Person, reference, cancellation);
                }

                await AskAgainAsync(turn, reference, cancellation);
                await DeliverAsync(await outbox.ClaimAsync(reference, turn.At, cancellation), cancellation);
            });
        }
    }

    /// <summary>A card that was held back has the same place in the outbox, so it goes once.</summary>
    private async Task AskAgainAsync(Turn turn, CaseReference reference, CancellationToken cancellation)
    {
        if (
            await book.ReadAsync(reference, cancellation) is { } stored
            && Cards(monitors.SeenBy(stored, turn.Person).Case, turn.Person) is { Count: > 0 } cards
        )
        {
            await DeliverAsync(await outbox.AddAsync(reference, cards, turn.At, cancellation), cancellation);
        }
    }

    /// <summary>A case that cannot be read holds up none of the others.</summary>
    private async Task TryAsync(Func<Task> show)
    {
        try
        {
            await show();
        }
        catch (UnreadableCaseException fault)
        {
            aside.Note(fault);
        }
    }

    /// <summary>The cards of everything that the case asks of the person now.</summary>
    public static IReadOnlyList<Slot> Cards(Case @case, Person person) =>
        [
            .. @case
                .Open.Where(task => task.Roles.Any(role => @case.HolderOf(role)?.Is(person) == true))
                .Select(task => new Slot
                {
                    Purpose = Purpose.Card,
                    Person = person,
                    Subject = task.Occurrence.ToString(),
                }),
        ];

    private async Task FreeAsync(Turn turn, Person person, CaseReference reference, CancellationToken cancellation)
    {
        await outbox.FreeAsync(reference, person.Key, turn.At, cancellation);
        await contacts.SetWaitingAsync(person, reference, waits: false, cancellation);
    }

    private async Task DeliverAsync(Delivery? delivery, CancellationToken cancellation)
    {
        if (delivery is not null)
        {
            await deliverer.DeliverAsync(delivery, cancellation);
        }
    }
}
