namespace RpdBot.Teams.Outbound;

/// <summary>What the connector answers to something new: the conversation's id and its first activity, or the activity's id.</summary>
internal sealed record NewConversationAnswer
{
    public string? Id { get; init; }

    public string? ActivityId { get; init; }
}
