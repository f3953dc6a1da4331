using RpdBot.Cases;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>Remembers where the cards of a case stand.</summary>
public sealed class SentCards(ITables tables)
{
    private readonly ITable cases = tables.Open(CaseRows.Table);

    /// <summary>The key under which a person's card about the subject is remembered.</summary>
    public static string KeyOf(SentCard card) =>
        new Slot
        {
            Purpose = Purpose.Card,
            Person = card.Person,
            Office = card.Office,
            Subject = card.Subject,
        }.SentKey;

    /// <summary>The card remembered under the key, or null.</summary>
    public Task<SentCard?> FindAsync(CaseReference reference, string key, CancellationToken cancellation) =>
        CaseRows.ReadingAsync(
            reference,
            async () => await cases.GetAsync(reference.Value, key, cancellation) is { } row ? SentCard.Read(row) : null
        );

    /// <summary>Every card of the case that stands somewhere.</summary>
    public Task<IReadOnlyList<SentCard>> AllAsync(CaseReference reference, CancellationToken cancellation) =>
        cases.ReadRowsAsync(reference, CaseRows.Sent, SentCard.Read, cancellation);

    /// <summary>Remembers a card as it stands now, unless somebody else has remembered it anew in the meantime.</summary>
    public async Task<bool> RememberAsync(CaseReference reference, SentCard card, CancellationToken cancellation) =>
        await cases.CommitAsync(reference.Value, [Write(card)], cancellation) is CommitResult.Committed;

    /// <summary>Remembers one more place of a person's card about the subject; whatever stood there before stands there no more.</summary>
    /// <remarks>Else a refresh would put the earlier card back over this one, and over what is being typed into it.</remarks>
    public async Task StandsAtAsync(
        CaseReference reference,
        SentCard card,
        string activity,
        CancellationToken cancellation
    )
    {
        var key = KeyOf(card);
        while (true)
        {
            var standing = (await AllAsync(reference, cancellation)).ToLookup(other => KeyOf(other) == key);
            var now = card.At(activity).Onto(standing[true].FirstOrDefault());
            var left = standing[false]
                .Where(other => other.Conversation.Conversation.Id == card.Conversation.Conversation.Id)
                .Where(other => other.Activities.Contains(activity))
                .Select(other => Write(other with { Activities = other.Activities.Remove(activity) }));
            if (await cases.CommitAsync(reference.Value, [Write(now), .. left], cancellation) is CommitResult.Committed)
            {
                return;
            }
        }
    }

    /// <summary>Whether the person's card about the subject is remembered in that place.</summary>
    public async Task<bool> IsAtAsync(
        CaseReference reference,
        SentCard card,
        string activity,
        CancellationToken cancellation
    ) => (await FindAsync(reference, KeyOf(card), cancellation))?.Activities.Contains(activity) == true;

    /// <summary>Puts a card in the place of the one that was read, and nothing else in no place.</summary>
    internal static RowChange Write(SentCard card) =>
        card.ETag is { } etag
            ? new RowChange.Replace(KeyOf(card), card.ToValues(), etag)
            : new RowChange.Insert(KeyOf(card), card.ToValues());
}
