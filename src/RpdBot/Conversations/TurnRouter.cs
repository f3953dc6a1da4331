using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>Takes what arrives from Teams to whoever handles it, and brings back the answer.</summary>
public sealed class TurnRouter(
    WhoIs whoIs,
    ChatTurns chat,
    ClickTurns clicks,
    Installs installs,
    FormTurns forms,
    Replies replies,
    Contacts contacts,
    SetAside aside,
    TimeProvider time,
    ILogger<TurnRouter> log
) : IBot
{
    /// <inheritdoc/>
    public async Task<InvokeResponse?> OnTurnAsync(Activity activity, CancellationToken cancellation)
    {
        if (activity.Type == ActivityTypes.Invoke && !activity.IsCardAction() && !activity.IsFileConsent())
        {
            return null;
        }

        if (await whoIs.SentAsync(activity, cancellation) is not { } person)
        {
            return activity.IsCardAction() ? InvokeResponse.Message(Sentences.UnknownButton) : null;
        }

        var turn = new Turn(activity, person, time.GetUtcNow());
        if (activity.IsFileConsent())
        {
            return await forms.ConsentAsync(turn, cancellation);
        }

        return await replies.SendAsync(turn, await HandleAsync(turn, cancellation), cancellation);
    }

    private async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellation)
    {
        try
        {
            return turn.Activity switch
            {
                { Type: ActivityTypes.Invoke } or { Type: ActivityTypes.Message, Value: not null } =>
                    await clicks.HandleAsync(turn, cancellation),
                { Type: ActivityTypes.Message } => await chat.HandleAsync(turn, cancellation),
                { Type: ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate } =>
                    await installs.HandleAsync(turn, cancellation),
                _ => Reply.None,
            };
        }
        catch (StoreException problem) when (turn.Activity.Type is ActivityTypes.Invoke or ActivityTypes.Message)
        {
            // Of anything else nobody waits for an answer: it fails, so that Teams delivers it again.
            var reference = FaultReference.New();
            ConversationsLog.StoreSilent(log, problem, turn.Activity.Type, reference);
            var sentence = turn.Activity.Value is null ? Sentences.NotAnswered : Sentences.NotSaved;
            return new Reply.Say(Sentences.WithReference(sentence, reference));
        }
        catch (UnreadableCaseException fault)
        {
            aside.Note(fault);
            return await SayUnreadableAsync(turn, fault.Reference, cancellation);
        }
    }

    /// <summary>The case itself cannot say who has a part in it; the person's own list can.</summary>
    private async Task<Reply> SayUnreadableAsync(Turn turn, CaseReference reference, CancellationToken cancellation)
    {
        var own = await contacts.CasesOfAsync(turn.Person, cancellation);
        return new Reply.Say(own.Contains(reference) ? Sentences.SetAside([reference]) : Sentences.UnknownCase);
    }
}
