using System.Collections.Immutable;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Brings every card of a case that stands in Teams up to date.</summary>
/// <remarks>
/// A form is never put in place from here: it may stand already, as the answer of a click, with words being typed into
/// it that would be wiped. A click on an old card is judged by the case as it stands, and brings the form.
/// Of two senders at once either may have the last word in Teams. So whoever put a card in place looks again: has the
/// case moved on, or was the card remembered by somebody else, then it is put in place once more.
/// </remarks>
public sealed class CardRefresh(SentCards sent, CaseCards cards, IConnector connector)
{
    private const int Tries = 5;

    /// <summary>Puts the present drawing in the place of every card that shows another.</summary>
    public async Task<WorkResult> DoAsync(DeliveryRound round, CancellationToken cancellation)
    {
        var mine = new HashSet<string>(StringComparer.Ordinal);
        for (var left = Tries; left > 0; left--)
        {
            if (await round.CaseAsync(cancellation) is not { } stored)
            {
                return new WorkResult.Done();
            }

            var pass = await PassAsync(round, stored, mine, cancellation);
            if (pass.Failed is not null || !pass.HasPut)
            {
                return pass.Failed ?? new WorkResult.Done();
            }

            round.Forget();
            if (
                !pass.IsContested
                && await round.CaseAsync(cancellation) is var now
                && now?.Case.Revision == stored.Case.Revision
            )
            {
                return new WorkResult.Done();
            }
        }

        return new WorkResult.Later("the case keeps moving on");
    }

    /// <summary>One look at every card. Those that this sender has put in place before are put there again.</summary>
    private async Task<Pass> PassAsync(
        DeliveryRound round,
        StoredCase stored,
        HashSet<string> mine,
        CancellationToken cancellation
    )
    {
        var pass = new Pass();
        foreach (var (key, card) in await round.CardsAsync(cancellation))
        {
            var drawn = card.Person is { } person
                ? cards.Draw(stored, person, card.Subject)
                : cards.InChannel(stored, card.Subject);
            if (drawn.IsForm || (drawn.Hash == card.Shown && !mine.Contains(key)))
            {
                continue;
            }

            mine.Add(key);
            var (failed, remembered) = await PutAsync(stored, card, drawn, cancellation);
            pass = new Pass(failed ?? pass.Failed, HasPut: true, pass.IsContested || !remembered);
        }

        return pass;
    }

    private async Task<(WorkResult? Failed, bool Remembered)> PutAsync(
        StoredCase stored,
        SentCard card,
        DrawnCard drawn,
        CancellationToken cancellation
    )
    {
        var standing = ImmutableArray.CreateBuilder<string>();
        foreach (var activity in card.Activities)
        {
            var result = await connector.UpdateAsync(card.Conversation, activity, drawn.ToActivity(), cancellation);
            if (result is SendResult.Sent)
            {
                standing.Add(activity);
            }
            else if (result is not SendResult.Unreachable)
            {
                return (Sending.Failed(result), Remembered: true);
            }
        }

        var now = drawn.ShownBy(card with { Activities = standing.ToImmutable() }, stored.Case.Revision);
        return (null, await sent.RememberAsync(stored.Case.Reference, now, cancellation));
    }

    private readonly record struct Pass(WorkResult? Failed, bool HasPut, bool IsContested);
}
