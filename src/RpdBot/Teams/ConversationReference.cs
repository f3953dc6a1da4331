namespace RpdBot.Teams;

/// <summary>All that is needed to write into a conversation later on; it can be kept as JSON.</summary>
public sealed record ConversationReference
{
    /// <summary>Where the connector of this conversation is.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>The conversation; its id is always there.</summary>
    public required ConversationAccount Conversation { get; init; }

    /// <summary>The bot, as this conversation knows it.</summary>
    public ChannelAccount? Bot { get; init; }

    /// <summary>The person, in a personal chat.</summary>
    public ChannelAccount? User { get; init; }

    /// <summary>Always <c>msteams</c>.</summary>
    public string ChannelId { get; init; } = TeamsChannel.Id;

    /// <summary>The language of the person's client.</summary>
    public string? Locale { get; init; }

    /// <summary>A reference from its parts, as they are kept in a row.</summary>
    public static ConversationReference Of(string serviceUrl, string botId, string tenantId, string conversationId) =>
        new()
        {
            ServiceUrl = serviceUrl,
            Bot = new ChannelAccount { Id = botId },
            Conversation = new ConversationAccount { Id = conversationId, TenantId = tenantId },
        };

    /// <inheritdoc/>
    public override string ToString() => Conversation.ToString();
}
