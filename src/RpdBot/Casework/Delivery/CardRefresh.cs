using System.Collections.Immutable;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Brings the cards of a case that stand in Teams up to date.</summary>
/// <remarks>
/// A form is never put in place from here: it may stand already, as the answer of a click, with words being typed into
/// it that would be wiped. A click on an old card is judged by the case as it stands, and brings the form.
/// </remarks>
public sealed class CardRefresh(CaseCards cards, IConnector connector)
{
    /// <summary>The most cards put in place at one go, so that they can be recorded in one commit.</summary>
    private const int AtOnce = 50;

    /// <summary>Puts the present drawing in the place of every card that shows another.</summary>
    /// <param name="stored">The case.</param>
    /// <param name="standing">Its cards, by key.</param>
    /// <param name="mine">The keys of those that this sender has put in place before: they are put there again.</param>
    /// <param name="cancellation">Stops the sending.</param>
    public async Task<Refreshed> DoAsync(
        StoredCase stored,
        IReadOnlyDictionary<string, SentCard> standing,
        IReadOnlySet<string> mine,
        CancellationToken cancellation
    )
    {
        var put = ImmutableArray.CreateBuilder<SentCard>();
        WorkResult? failed = null;
        foreach (var (key, card) in standing)
        {
            var drawn = card.Person is { } person
                ? cards.Draw(stored, person, card.Subject)
                : cards.InChannel(stored, card.Subject);
            if (drawn.IsForm || (drawn.Hash == card.Shown && !mine.Contains(key)))
            {
                continue;
            }

            if (put.Count == AtOnce)
            {
                return new(failed, put.ToImmutable(), IsAll: false);
            }

            var (now, trouble) = await PutAsync(stored, card, drawn, cancellation);
            if (now is not null)
            {
                put.Add(now);
            }

            failed = trouble ?? failed;
        }

        return new(failed, put.ToImmutable(), IsAll: true);
    }

    private async Task<(SentCard? Now, WorkResult? Failed)> PutAsync(
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
                return (null, Sending.Failed(result));
            }
        }

        return (drawn.ShownBy(card with { Activities = standing.ToImmutable() }, stored.Case.Revision), null);
    }
}

/// <summary>What became of a look at the cards that stand.</summary>
/// <param name="Failed">Why one could not be put in place; null when all could.</param>
/// <param name="Put">Those that were, as they stand now; still to be recorded.</param>
/// <param name="IsAll">Whether every card was looked at.</param>
public sealed record Refreshed(WorkResult? Failed, ImmutableArray<SentCard> Put, bool IsAll);
