using System.Collections.Immutable;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Brings every card of a case that stands in Teams up to date.</summary>
/// <remarks>
/// A form is never put in place from here: it may stand already, as the answer of a click, with words being typed into
/// it that would be wiped. A click on an old card is judged by the case as it stands, and brings the form.
/// </remarks>
public sealed class CardRefresh(SentCards sent, CaseCards cards, IConnector connector)
{
    /// <summary>Puts the present drawing in the place of every card that shows another.</summary>
    public async Task<WorkResult> DoAsync(StoredCase stored, CancellationToken cancellation)
    {
        WorkResult result = new WorkResult.Done();
        foreach (var card in await sent.AllAsync(stored.Case.Reference, cancellation))
        {
            if (await RefreshAsync(stored, card, cancellation) is { } failed)
            {
                result = failed;
            }
        }

        return result;
    }

    private async Task<WorkResult?> RefreshAsync(StoredCase stored, SentCard card, CancellationToken cancellation)
    {
        var drawn = card.Person is { } person
            ? cards.Draw(stored, person, card.Subject)
            : cards.InChannel(stored, card.Subject);
        if (drawn.IsForm || drawn.Hash == card.Shown)
        {
            return null;
        }

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
                return Sending.Failed(result);
            }
        }

        await sent.RememberAsync(
            stored.Case.Reference,
            drawn.ShownBy(card with { Activities = standing.ToImmutable() }, stored.Case.Revision),
            cancellation
        );
        return null;
    }
}
