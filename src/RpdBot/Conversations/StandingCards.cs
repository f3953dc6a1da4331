using Microsoft.Extensions.Options;
using RpdBot.Casework;
using RpdBot.Teams;
using RpdBot.Wakeups;

namespace RpdBot.Conversations;

/// <summary>Shows cards of cases that are remembered, so that casework keeps them up to date.</summary>
/// <remarks>
/// Casework puts new drawings only in the places that it finds. So the case is read once more after a place has been
/// written: a change before that is seen here, and a later one finds the place. Should this process vanish in between,
/// a guard has the case's cards put in place again.
/// </remarks>
public sealed class StandingCards(
    SentCards sent,
    CaseBook book,
    CaseCards cards,
    IConnector connector,
    WakeupBook wakeups,
    TimeProvider time,
    IOptions<CaseworkOptions> options
)
{
    /// <summary>Puts the card in that place, and remembers it there.</summary>
    public async Task<SendResult> PutAsync(
        ConversationReference conversation,
        DrawnCard card,
        Standing standing,
        string place,
        CancellationToken cancellation
    )
    {
        var guards = await GuardAsync(standing, cancellation);
        var memory = MemoryOf(standing, conversation);
        // Casework never puts a form in place, so what its row says of its looks does not matter.
        if (!card.IsForm || !await sent.IsAtAsync(standing.Reference, memory, place, cancellation))
        {
            await sent.StandsAtAsync(standing.Reference, memory, place, cancellation); // what it shows is not sure yet
        }

        var result = await connector.UpdateAsync(conversation, place, card.ToActivity(), cancellation);
        await CatchUpAsync(memory, standing, place, cancellation);
        await wakeups.CancelAsync(guards, cancellation);
        return result;
    }

    /// <summary>Posts the card, and remembers where it stands.</summary>
    /// <param name="conversation">Where to post it.</param>
    /// <param name="activity">The message that carries it.</param>
    /// <param name="card">The card.</param>
    /// <param name="standing">How to remember it.</param>
    /// <param name="cancellation">Stops between two requests.</param>
    public async Task<SendResult> PostAsync(
        ConversationReference conversation,
        Activity activity,
        DrawnCard card,
        Standing standing,
        CancellationToken cancellation
    )
    {
        var guards = await GuardAsync(standing, cancellation);
        var memory = MemoryOf(standing, conversation);
        var result = await connector.SendAsync(conversation, activity, cancellation);
        if (result is SendResult.Sent { ActivityId: { } place })
        {
            var shown = card.ShownBy(memory, standing.Revision);
            await sent.StandsAtAsync(standing.Reference, shown, place, cancellation);
            await CatchUpAsync(memory, standing, place, cancellation);
        }

        await wakeups.CancelAsync(guards, cancellation);
        return result;
    }

    private static SentCard MemoryOf(Standing standing, ConversationReference conversation) =>
        new()
        {
            Person = standing.Person,
            Subject = standing.Subject,
            Conversation = conversation,
            Revision = standing.Revision,
        };

    private Task<IReadOnlyList<WakeupTicket>> GuardAsync(Standing standing, CancellationToken cancellation) =>
        wakeups.GuardAsync(
            CaseWakeups.SubjectOf(standing.Reference),
            [time.GetUtcNow() + options.Value.Hold],
            cancellation
        );

    /// <summary>Brings the card up to date where the case has changed while it was shown.</summary>
    private async Task CatchUpAsync(SentCard memory, Standing standing, string place, CancellationToken cancellation)
    {
        var shown = standing.Revision;
        while (
            await book.ReadAsync(standing.Reference, cancellation) is { } now
            && now.Case.Revision > shown
            && cards.Draw(now, standing.Person, standing.Subject) is { IsForm: false } present
        )
        {
            shown = now.Case.Revision;
            await connector.UpdateAsync(memory.Conversation, place, present.ToActivity(), cancellation);
            await sent.StandsAtAsync(standing.Reference, present.ShownBy(memory, shown), place, cancellation);
        }
    }
}
