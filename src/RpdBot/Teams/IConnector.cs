namespace RpdBot.Teams;

/// <summary>Writes into conversations: the port to the Bot Connector service.</summary>
/// <remarks>
/// One attempt a call: whether and when to try again is for whoever keeps what is to be delivered. What the outside
/// world did is in the result; only a cancellation is an exception.
/// </remarks>
public interface IConnector
{
    /// <summary>Posts an activity; as a reply when its <see cref="Activity.ReplyToId"/> is set.</summary>
    Task<SendResult> SendAsync(ConversationReference conversation, Activity activity, CancellationToken cancellation);

    /// <summary>Puts an activity in the place of one that was sent.</summary>
    /// <returns><see cref="SendResult.Unreachable"/> with status 404 when there is no such activity any more.</returns>
    Task<SendResult> UpdateAsync(
        ConversationReference conversation,
        string activityId,
        Activity activity,
        CancellationToken cancellation
    );

    /// <summary>Finds, or makes, the bot's personal chat with somebody, by their object id in Microsoft Entra.</summary>
    /// <remarks>The app has to be installed for them, or in a team of theirs.</remarks>
    Task<CreateResult> CreatePersonalConversationAsync(
        string serviceUrl,
        string botId,
        string tenantId,
        string userObjectId,
        CancellationToken cancellation
    );

    /// <summary>Begins a thread in a channel.</summary>
    /// <returns><see cref="SendResult.Sent"/> names the thread as its conversation.</returns>
    Task<SendResult> PostToChannelAsync(
        string serviceUrl,
        string botId,
        string tenantId,
        string channelId,
        Activity activity,
        CancellationToken cancellation
    );

    /// <summary>Reads who somebody in the conversation is, by their id in Teams or in Microsoft Entra.</summary>
    Task<MemberResult> GetMemberAsync(
        ConversationReference conversation,
        string userId,
        CancellationToken cancellation
    );
}
