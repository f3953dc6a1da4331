using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>Handles the bot being added and removed: whom it can reach from now on, and what waited for them.</summary>
public sealed class Installs(
    Contacts contacts,
    CaseBook book,
    Outbox outbox,
    TroubleReports troubles,
    Deliverer deliverer,
    Lists lists,
    IConnector connector
)
{
    /// <summary>Teams tells of an installation twice, at the same moment: exactly one of the two says hello.</summary>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsPersonal)
        {
            return Reply.None;
        }

        if (turn.Activity is { Type: ActivityTypes.InstallationUpdate, Action: "remove" or "remove-upgrade" })
        {
            await RemovedAsync(turn, cancellation);
            return Reply.None;
        }

        if (turn.Activity.Type == ActivityTypes.ConversationUpdate && !AddsBot(turn.Activity))
        {
            return Reply.None;
        }

        if (await contacts.RememberAsync(turn.Person, turn.Conversation, cancellation))
        {
            await connector.SendAsync(turn.Conversation, lists.Welcome().ToActivity(), cancellation);
        }

        if (turn.Activity.Type == ActivityTypes.InstallationUpdate)
        {
            await ShowWhatWaitsAsync(turn, cancellation);
        }

        return Reply.None;
    }

    private async Task ShowWhatWaitsAsync(Turn turn, CancellationToken cancellation)
    {
        foreach (var reference in await contacts.WaitingForAsync(turn.Person, cancellation))
        {
            await outbox.UnparkAsync(reference, turn.Person.Key, turn.At, cancellation);
            await contacts.SetWaitingAsync(turn.Person, reference, waits: false, cancellation);
            await DeliverAsync(reference, turn, cancellation);
        }

        foreach (var reference in await contacts.CasesOfAsync(turn.Person, cancellation))
        {
            if (
                await book.ReadAsync(reference, cancellation) is { } stored
                && OpenCards(stored.Case, turn.Person) is { Count: > 0 } open
            )
            {
                await outbox.AddAsync(reference, open, turn.At, cancellation);
                await DeliverAsync(reference, turn, cancellation);
            }
        }
    }

    private async Task DeliverAsync(CaseReference reference, Turn turn, CancellationToken cancellation)
    {
        if (await outbox.ClaimAsync(reference, turn.At, cancellation) is { } delivery)
        {
            await deliverer.DeliverAsync(delivery, cancellation);
        }
    }

    private static List<Slot> OpenCards(Case @case, Person person) =>
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

    private async Task RemovedAsync(Turn turn, CancellationToken cancellation)
    {
        await contacts.ForgetAsync(turn.Person, cancellation);
        foreach (var reference in await contacts.CasesOfAsync(turn.Person, cancellation))
        {
            if (
                await book.ReadAsync(reference, cancellation) is { } stored
                && OpenCards(stored.Case, turn.Person) is [var waiting, ..]
            )
            {
                await contacts.SetWaitingAsync(turn.Person, reference, waits: true, cancellation);
                await troubles.ReportAsync(reference, waiting, Trouble.Blocked, cancellation);
            }
        }
    }

    private static bool AddsBot(Activity activity) =>
        activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) == true;
}
