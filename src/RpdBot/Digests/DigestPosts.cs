using RpdBot.People;
using RpdBot.Teams;

namespace RpdBot.Digests;

/// <summary>Posts digests into channels.</summary>
public sealed class DigestPosts(DigestCards cards, IConnector connector, ILogger<DigestPosts> log)
{
    /// <summary>
    /// Of what happened in the last minutes the register may not know yet. It is left for the next digest, so that it
    /// is told once and not lost between two.
    /// </summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(5);

    /// <summary>Draws the digest as things stand, and begins a thread with it.</summary>
    public async Task<PostResult> SendAsync(
        Partnership partnership,
        ConversationReference channel,
        DateTimeOffset since,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var told = now - Settling > since ? now - Settling : since;
        var drawn = await cards.DrawAsync(partnership, since, told, now, cancellation);
        var result = await connector.PostToChannelAsync(
            channel.ServiceUrl,
            channel.Bot?.Id ?? "",
            channel.Conversation.TenantId ?? "",
            channel.Conversation.Id ?? "",
            drawn.ToActivity(),
            cancellation
        );
        return Read(partnership, result, told);
    }

    private PostResult Read(Partnership partnership, SendResult result, DateTimeOffset told)
    {
        if (result is SendResult.Sent)
        {
            DigestsLog.Posted(log, partnership.Id);
            return new PostResult.Posted(told);
        }

        DigestsLog.NotPosted(log, partnership.Id, result.GetType().Name);
        return result switch
        {
            SendResult.Throttled throttled => new PostResult.Later(throttled.RetryAfter),
            SendResult.TooLarge or SendResult.NotSent { IsWorthRetrying: false } => new PostResult.Never(),
            _ => new PostResult.Later(After: null),
        };
    }
}

/// <summary>What became of posting a digest.</summary>
public abstract record PostResult
{
    private PostResult() { }

    /// <summary>It stands in the channel; what happened after the moment is news for the next one.</summary>
    public sealed record Posted(DateTimeOffset Told) : PostResult;

    /// <summary>It has to be tried again: no earlier than after this time, or after the usual pause.</summary>
    public sealed record Later(TimeSpan? After) : PostResult;

    /// <summary>It would be refused again: the next one tells it all.</summary>
    public sealed record Never : PostResult;
}
