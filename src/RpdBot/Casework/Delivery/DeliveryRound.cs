using RpdBot.Cases;

namespace RpdBot.Casework;

/// <summary>A delivery under way: what it knows of its case, and what it has dealt with but not yet recorded.</summary>
/// <remarks>Case and cards are read once for all of its slots, and the case again where it may have moved on.</remarks>
public sealed class DeliveryRound(CaseBook book, SentCards sent, Delivery delivery)
{
    private readonly List<LeasedSlot> settled = [];
    private StoredCase? stored = delivery.Known;
    private bool mayHaveMoved = true;
    private Dictionary<string, SentCard>? cards;

    /// <summary>The case's reference.</summary>
    public CaseReference Reference => delivery.Case;

    /// <summary>Whether an earlier sender has vanished, so that what is remembered of the cards may be wrong.</summary>
    public bool Recovers => delivery.Recovers;

    /// <summary>The slots that are dealt with and still have to be recorded.</summary>
    public IReadOnlyCollection<LeasedSlot> Settled => settled;

    /// <summary>Begins with the cards as they were read; and with the case, where the slots were written together with it.</summary>
    /// <remarks>
    /// A case that was read before its slots were taken is not enough: a change in between would have its slots dealt
    /// with by the state before it, and if its own sender vanished, nobody would do it again.
    /// </remarks>
    public DeliveryRound Knowing(StoredCase? written, IEnumerable<SentCard> standing)
    {
        (stored, mayHaveMoved) = (written ?? stored, written is null);
        cards = ByKey(standing);
        return this;
    }

    /// <summary>The case as it stands, or stood when it was last read; null when there is none.</summary>
    public async Task<StoredCase?> CaseAsync(CancellationToken cancellation)
    {
        if (mayHaveMoved)
        {
            stored = await book.ReadAsync(delivery.Case, stored, cancellation);
            mayHaveMoved = false;
        }

        return stored;
    }

    /// <summary>The cards of the case that stand somewhere, by key.</summary>
    public async Task<IReadOnlyDictionary<string, SentCard>> CardsAsync(CancellationToken cancellation) =>
        cards ??= ByKey(await sent.AllAsync(delivery.Case, cancellation));

    /// <summary>What is known may be old from now on: others were at work, or this delivery was.</summary>
    public void Forget() => (mayHaveMoved, cards) = (true, null);

    /// <summary>The work of a slot is done: looking for somebody changes the case.</summary>
    public void Did(Slot slot) =>
        mayHaveMoved |= slot.Purpose is Purpose.Find or Purpose.Again || slot.Person is { Entra: null };

    /// <summary>The slot is dealt with.</summary>
    public void Settle(LeasedSlot leased) => settled.Add(leased);

    /// <summary>What was settled is recorded, and with it where a card stands.</summary>
    public void Recorded(SentCard? posted)
    {
        settled.Clear();
        if (posted is not null && cards is not null)
        {
            cards[SentCards.KeyOf(posted)] = posted;
        }
    }

    private static Dictionary<string, SentCard> ByKey(IEnumerable<SentCard> cards) =>
        cards.ToDictionary(SentCards.KeyOf, StringComparer.Ordinal);
}
