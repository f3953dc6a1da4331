using RpdBot.Casework;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>Remembers where a turn has put a card of a case, so that casework keeps it up to date.</summary>
public sealed class StandingCards(SentCards sent, CaseBook book, CaseCards cards, IConnector connector)
{
    /// <summary>Remembers the card in its place, and brings it up to date where the case has changed while it was shown.</summary>
    /// <remarks>
    /// Casework puts new drawings only in the places that it finds. So the case is read once more after the place has
    /// been written: a change before that is seen here, and a later one finds the place.
    /// </remarks>
    /// <param name="conversation">The conversation that it stands in.</param>
    /// <param name="card">The card.</param>
    /// <param name="standing">How to remember it.</param>
    /// <param name="place">The message it stands in.</param>
    /// <param name="cancellation">Stops between two requests.</param>
    public async Task RememberAsync(
        ConversationReference conversation,
        DrawnCard card,
        Standing standing,
        string place,
        CancellationToken cancellation
    )
    {
        var memory = new SentCard
        {
            Person = standing.Person,
            Subject = standing.Subject,
            Conversation = conversation,
        };
        // Casework never puts a form in place, so what its row says of its looks does not matter.
        if (!card.IsForm || !await sent.IsAtAsync(standing.Reference, memory, place, cancellation))
        {
            var shown = card.ShownBy(memory, standing.Revision);
            await sent.StandsAtAsync(standing.Reference, shown, place, cancellation);
        }

        if (
            await book.ReadAsync(standing.Reference, cancellation) is { } now
            && now.Case.Revision > standing.Revision
            && cards.Draw(now, standing.Person, standing.Subject) is { IsForm: false } present
        )
        {
            await connector.UpdateAsync(conversation, place, present.ToActivity(), cancellation);
            await RememberAsync(
                conversation,
                present,
                standing with
                {
                    Revision = now.Case.Revision,
                },
                place,
                cancellation
            );
        }
    }
}
