using System.Collections.Immutable;
using RpdBot.Casework;

namespace RpdBot.Conversations;

/// <summary>What a turn answers.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>Nothing is shown.</summary>
    public static Reply None { get; } = new Nothing();

    /// <summary>Nothing.</summary>
    public sealed record Nothing : Reply;

    /// <summary>A card takes the place of the one that was pressed; to a message, it is posted.</summary>
    /// <param name="Card">The card.</param>
    /// <param name="Standing">How to remember it, so that it is kept up to date; null for a card of the moment.</param>
    /// <param name="IsRefreshed">Whether casework itself brings the pressed card up to date.</param>
    /// <param name="IsForOne">Whether only whoever pressed sees it, where others look at the same card.</param>
    public sealed record InPlace(
        DrawnCard Card,
        Standing? Standing = null,
        bool IsRefreshed = false,
        bool IsForOne = false
    ) : Reply;

    /// <summary>A new card below; the one that was pressed stays, with what is typed in it.</summary>
    /// <param name="Card">The card.</param>
    /// <param name="Standing">How to remember it; null for a card of the moment.</param>
    public sealed record Below(DrawnCard Card, Standing? Standing = null) : Reply;

    /// <summary>Several replies, one after the other.</summary>
    public sealed record Several(ImmutableArray<Reply> Replies) : Reply;

    /// <summary>A sentence; the card that was pressed stays.</summary>
    public sealed record Say(string Sentence) : Reply;
}
