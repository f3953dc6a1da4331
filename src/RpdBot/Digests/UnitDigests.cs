using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Teams;
using RpdBot.Wakeups;

namespace RpdBot.Digests;

/// <summary>What a business unit asks for by itself: where its channel is, and a digest now.</summary>
public sealed class UnitDigests(
    Channels channels,
    DigestBook book,
    DigestTimes times,
    DigestCards cards,
    WakeupBook wakeups
)
{
    /// <summary>From now on the partnership's business unit works in this channel, and its digests go there.</summary>
    /// <remarks>The wake-up stands before the channel does: a wake-up for nothing costs one look.</remarks>
    /// <returns>The channel in which it worked until now; null when there was none.</returns>
    public async Task<ConversationReference?> UseAsync(
        Partnership partnership,
        ConversationReference channel,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var day = times.LatestDay(partnership, now);
        await wakeups.ScheduleAsync(
            DigestBook.SubjectOf(partnership),
            [times.After(partnership, day)],
            Guid.NewGuid().ToString("N"),
            cancellation
        );
        var before = await channels.OfAsync(partnership, cancellation);
        if (before is null || await book.ReadAsync(partnership, cancellation) is null)
        {
            await book.BeginAsync(partnership, new DigestState { Day = day, Since = now }, cancellation);
        }

        await channels.SetAsync(partnership, channel, cancellation);
        return before;
    }

    /// <summary>The digest as things stand now, with what is new since the last one that was posted.</summary>
    public async Task<DrawnCard> NowAsync(Partnership partnership, DateTimeOffset now, CancellationToken cancellation)
    {
        var since =
            (await book.ReadAsync(partnership, cancellation))?.State.Since
            ?? LondonTime.At(LondonTime.Day(now), TimeOnly.MinValue);
        return await cards.DrawAsync(partnership, since, now, now, cancellation);
    }
}
