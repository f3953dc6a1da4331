using RpdBot.Teams;

namespace RpdBot.Tests.Interleavings;

/// <summary>Teams as one actor reaches it: each message is a gate, and then stands in the chat.</summary>
internal sealed class ActorConnector(Actor actor) : IConnector
{
    public async Task<SendResult> SendAsync(
        ConversationReference conversation,
        Activity activity,
        CancellationToken cancellation
    )
    {
        var about = Stage.SubjectOf(activity);
        var what = $"{conversation.Conversation.Id}: {about}";
        await actor.PauseAsync(PauseKind.Request, $"send {what}");
        if (about is not null)
        {
            actor.World.Send(what);
            actor.Unrecorded.Add(what);
        }

        return new SendResult.Sent("posted");
    }

    public async Task<SendResult> UpdateAsync(
        ConversationReference conversation,
        string activityId,
        Activity activity,
        CancellationToken cancellation
    )
    {
        await actor.PauseAsync(PauseKind.Request, $"update {conversation.Conversation.Id} {activityId}");
        return new SendResult.Sent(activityId);
    }

    public Task<CreateResult> CreatePersonalConversationAsync(
        string serviceUrl,
        string botId,
        string tenantId,
        string userObjectId,
        CancellationToken cancellation
    ) => throw Unasked;

    public Task<SendResult> PostToChannelAsync(
        string serviceUrl,
        string botId,
        string tenantId,
        string channelId,
        Activity activity,
        CancellationToken cancellation
    ) => throw Unasked;

    public Task<MemberResult> GetMemberAsync(
        ConversationReference conversation,
        string userId,
        CancellationToken cancellation
    ) => throw Unasked;

    private static InvalidOperationException Unasked => new("No story here asks for this.");
}
