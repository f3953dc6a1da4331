using System.Text.Json;

namespace RpdBot.Teams.Outbound;

/// <summary>The connector as Microsoft documents it, version 3.</summary>
internal sealed class ConnectorClient(ConnectorTransport transport) : IConnector
{
    public async Task<SendResult> SendAsync(
        ConversationReference conversation,
        Activity activity,
        CancellationToken cancellation
    )
    {
        var id = Id(conversation);
        IReadOnlyList<string> path = activity.ReplyToId is { } replied
            ? ["v3", "conversations", id, "activities", replied]
            : ["v3", "conversations", id, "activities"];
        return await SendAsync(HttpMethod.Post, conversation, path, activity, cancellation);
    }

    public Task<SendResult> UpdateAsync(
        ConversationReference conversation,
        string activityId,
        Activity activity,
        CancellationToken cancellation
    )
    {
        string[] path = ["v3", "conversations", Id(conversation), "activities", activityId];
        return SendAsync(HttpMethod.Put, conversation, path, activity with { Id = activityId }, cancellation);
    }

    public async Task<CreateResult> CreatePersonalConversationAsync(
        string serviceUrl,
        string botId,
        string tenantId,
        string userObjectId,
        CancellationToken cancellation
    )
    {
        var body = NewConversation.Personal(botId, tenantId, userObjectId);
        var request = Create(serviceUrl, "person:" + userObjectId, body);
        var (failure, created) = await ReadAsync<NewConversationAnswer>(request, cancellation);
        return failure is not null ? new CreateResult.Failed(failure)
            : created?.Id is { } id
                ? new CreateResult.Created(ConversationReference.Of(serviceUrl, botId, tenantId, id))
            : new CreateResult.Failed(new SendResult.Unknown("NoId"));
    }

    public async Task<SendResult> PostToChannelAsync(
        string serviceUrl,
        string botId,
        string tenantId,
        string channelId,
        Activity activity,
        CancellationToken cancellation
    )
    {
        var body = NewConversation.Thread(botId, tenantId, channelId, activity);
        var request = Create(serviceUrl, channelId, body);
        var (failure, created) = await ReadAsync<NewConversationAnswer>(request, cancellation);
        return failure ?? new SendResult.Sent(created?.ActivityId, created?.Id);
    }

    public async Task<MemberResult> GetMemberAsync(
        ConversationReference conversation,
        string userId,
        CancellationToken cancellation
    )
    {
        var id = Id(conversation);
        string[] path = ["v3", "conversations", id, "members", userId];
        var request = new ConnectorRequest(HttpMethod.Get, conversation.ServiceUrl, path, id);
        var (failure, member) = await ReadAsync<TeamsChannelAccount>(request, cancellation);
        return failure is not null ? new MemberResult.Failed(failure)
            : member is null ? new MemberResult.Failed(new SendResult.Unknown("NoMember"))
            : new MemberResult.Found(member with { AadObjectId = member.AadObjectId ?? member.ObjectId });
    }

    private async Task<SendResult> SendAsync(
        HttpMethod method,
        ConversationReference conversation,
        IReadOnlyList<string> path,
        Activity activity,
        CancellationToken cancellation
    )
    {
        var body = activity with
        {
            From = activity.From ?? conversation.Bot,
            Conversation = activity.Conversation ?? new ConversationAccount { Id = Id(conversation) },
        };
        var request = new ConnectorRequest(method, conversation.ServiceUrl, path, Id(conversation), body);
        var (failure, sent) = await ReadAsync<NewConversationAnswer>(request, cancellation);
        return failure ?? new SendResult.Sent(sent?.Id);
    }

    private async Task<(SendResult? Failure, T? Answer)> ReadAsync<T>(
        ConnectorRequest request,
        CancellationToken cancellation
    )
        where T : class =>
        await transport.ExchangeAsync(request, cancellation) switch
        {
            ConnectorReply.Failed failed => (failed.Why, null),
            ConnectorReply.Accepted accepted => (null, Parse<T>(accepted.Body)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    // It was accepted, so whatever the body is, it is no failure: at worst there is no id to update by.
    private static T? Parse<T>(ReadOnlyMemory<byte> body)
        where T : class
    {
        try
        {
            return body.IsEmpty ? null : JsonSerializer.Deserialize<T>(body.Span, TeamsJson.Reading);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ConnectorRequest Create(string serviceUrl, string limitKey, NewConversation body) =>
        new(HttpMethod.Post, serviceUrl, ["v3", "conversations"], limitKey, body);

    private static string Id(ConversationReference conversation) => conversation.Conversation.Id ?? "";
}
