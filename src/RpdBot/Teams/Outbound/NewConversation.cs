namespace RpdBot.Teams.Outbound;

/// <summary>The wish for a conversation, as the connector reads it.</summary>
internal sealed record NewConversation
{
    public required bool IsGroup { get; init; }

    public required ChannelAccount Bot { get; init; }

    public required string TenantId { get; init; }

    public required TeamsChannelData ChannelData { get; init; }

    public IReadOnlyList<ChannelAccount>? Members { get; init; }

    public Activity? Activity { get; init; }

    public static NewConversation Personal(string botId, string tenantId, string userObjectId) =>
        new()
        {
            IsGroup = false,
            Bot = new ChannelAccount { Id = botId },
            TenantId = tenantId,
            Members = [new ChannelAccount { Id = userObjectId }],
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = tenantId } },
        };

    public static NewConversation Thread(string botId, string tenantId, string channelId, Activity activity) =>
        new()
        {
            IsGroup = true,
            Bot = new ChannelAccount { Id = botId },
            TenantId = tenantId,
            Activity = activity,
            ChannelData = new TeamsChannelData
            {
                Tenant = new TenantInfo { Id = tenantId },
                Channel = new ChannelInfo { Id = channelId },
            },
        };
}
