namespace RpdBot.Casework;

/// <summary>Does the last slot of a delivery: brings the case's cards up to date, those that were just posted too.</summary>
/// <remarks>
/// Every change of the case writes this slot anew. So when it is found changed at the end, the case has moved on, and
/// whoever moved it may have looked at the cards before one of this delivery was recorded; and of two senders at once
/// either may have the last word in Teams. Whoever finds the slot, or a card that it put in place, recorded by somebody
/// else therefore looks again, and puts its cards in place once more. Where a sender has vanished, all are put in place again:
/// an older drawing of its own may have come last.
/// </remarks>
public sealed class RefreshWork(CardRefresh refresh, Outbox outbox)
{
    private const int Tries = 10;

    /// <summary>Refreshes the cards and records it, with all that the delivery has settled before.</summary>
    /// <returns>Whether everything of this delivery is gone; and why the refresh itself has to wait, if it has.</returns>
    public async Task<(bool All, WorkResult? Failed)> DoAsync(
        DeliveryRound round,
        LeasedSlot leased,
        CancellationToken cancellation
    )
    {
        var again = round.Recovers ? (await round.CardsAsync(cancellation)).Keys : [];
        var mine = new HashSet<string>(again, StringComparer.Ordinal);
        var all = true;
        for (var left = Tries; left > 0; left--)
        {
            if (await round.CaseAsync(cancellation) is not { } stored)
            {
                break;
            }

            var done = await refresh.DoAsync(stored, await round.CardsAsync(cancellation), mine, cancellation);
            if (all && done is { Failed: null, IsAll: true })
            {
                round.Settle(leased);
            }

            var recorded = await outbox.FinishAsync(
                round.Reference,
                round.Settled,
                posted: null,
                done.Put,
                cancellation
            );
            round.Recorded(posted: null);
            all &= recorded.All;
            if (done.Failed is not null || (recorded is { All: true, IsContested: false } && done.IsAll))
            {
                return (all, all ? done.Failed : null);
            }

            if (recorded is not { All: true, IsContested: false })
            {
                mine.UnionWith(done.Put.Select(SentCards.KeyOf));
            }

            round.Forget();
        }

        return (all, all ? new WorkResult.Later("others keep changing the same cards") : null);
    }
}
