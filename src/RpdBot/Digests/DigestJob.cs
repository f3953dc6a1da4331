using Microsoft.Extensions.Options;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Wakeups;

namespace RpdBot.Digests;

/// <summary>Posts each partnership's digest into its channel, once every working day.</summary>
/// <remarks>
/// However many instances are woken, one of them records the day, together with the digest that is still to be sent,
/// and holds it while it sends. One that vanishes leaves the digest to whoever is woken after its lease. Days that
/// were missed are made up by one digest. The moment since which things are new moves on only when a digest was sent.
/// </remarks>
public sealed class DigestJob(
    Partnerships partnerships,
    Channels channels,
    DigestBook book,
    DigestTimes times,
    DigestPosts posts,
    TimeProvider time,
    IOptions<CaseworkOptions> options
) : IWakeupHandler
{
    /// <inheritdoc/>
    public bool Handles(string subject) => DigestBook.PartnershipIn(subject) is not null;

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> WakeAsync(string subject, DateTimeOffset now, CancellationToken cancellation)
    {
        if (
            partnerships.Find(DigestBook.PartnershipIn(subject)!) is not { } partnership
            || await channels.OfAsync(partnership, cancellation) is not { } channel
            || await book.ReadAsync(partnership, cancellation) is not { } stored
        )
        {
            return null;
        }

        if (Take(stored.State, times.LatestDay(partnership, now), now) is not { } taken)
        {
            return NextMoment(partnership, stored.State);
        }

        if (await book.WriteAsync(partnership, stored, taken, cancellation) is not { } held)
        {
            return now + options.Value.Lease; // Another instance has it.
        }

        var result = await posts.SendAsync(partnership, channel, taken.Since, now, cancellation);
        var left = After(taken, result);
        return await book.WriteAsync(partnership, held, left, cancellation) is null
            ? now + options.Value.Lease // What was sent is not recorded: it still stands there as to be sent.
            : NextMoment(partnership, left);
    }

    /// <summary>The state once this sender holds the digest that is to go now; null when none is.</summary>
    private DigestState? Take(DigestState state, DateOnly day, DateTimeOffset now)
    {
        var lease = now + options.Value.Lease;
        return state.Post switch
        {
            { LeaseUntil: var held } when held > now => null,
            _ when day > state.Day => state with { Day = day, Post = new(0, lease, now) },
            { } post when post.NextMoment <= now => state with { Post = post with { LeaseUntil = lease } },
            _ => null,
        };
    }

    private DigestState After(DigestState taken, PostResult result) =>
        result switch
        {
            PostResult.Posted posted => taken with { Post = null, Since = posted.Told },
            PostResult.Later later when taken.Post!.Attempts + 1 < options.Value.SendAttempts => taken with
            {
                Post = Postponed(taken.Post, later),
            },
            _ => taken with { Post = null },
        };

    private DigestPost Postponed(DigestPost post, PostResult.Later later)
    {
        var (now, attempts) = (time.GetUtcNow(), post.Attempts + 1);
        return new(attempts, now, now + (later.After ?? Pauses.After(attempts)));
    }

    private DateTimeOffset NextMoment(Partnership partnership, DigestState state)
    {
        var next = times.After(partnership, state.Day);
        return state.Post?.NextMoment < next ? state.Post.NextMoment : next;
    }
}
