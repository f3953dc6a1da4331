using RpdBot.Casework;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>Handles the bot being added and removed: whom it can reach from now on, and what waited for them.</summary>
public sealed class Installs(
    Contacts contacts,
    CaseBook book,
    Waiting waiting,
    FirstContact first,
    TroubleReports troubles,
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

        if (await contacts.RememberAsync(turn.Person, turn.Conversation, turn.Activity.Id ?? "", cancellation))
        {
            var welcome = await lists.WelcomeAsync(turn, cancellation);
            await connector.SendAsync(turn.Conversation, welcome.ToActivity(), cancellation);
            await contacts.GreetedAsync(turn.Person, cancellation);
        }

        if (turn.Activity.Type == ActivityTypes.InstallationUpdate)
        {
            await first.MeetAsync(turn, cancellation);
            await (
                await contacts.HasMadeAsync(turn.Person, turn.Conversation, cancellation)
                    ? waiting.ShowHeldBackAsync(turn, cancellation)
                    : waiting.ShowAllAsync(turn, cancellation)
            );
        }

        return Reply.None;
    }

    private async Task RemovedAsync(Turn turn, CancellationToken cancellation)
    {
        await contacts.ForgetAsync(turn.Person, cancellation);
        foreach (var reference in await contacts.CasesOfAsync(turn.Person, cancellation))
        {
            if (
                await book.ReadAsync(reference, cancellation) is { } stored
                && Waiting.Cards(stored.Case, turn.Person) is [var card, ..]
            )
            {
                await contacts.SetWaitingAsync(turn.Person, reference, waits: true, cancellation);
                await troubles.ReportAsync(reference, card, Trouble.Blocked, cancellation);
            }
        }
    }

    private static bool AddsBot(Activity activity) =>
        activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) == true;
}
