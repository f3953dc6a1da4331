namespace RpdBot.Teams;

/// <summary>What became of the wish for a personal chat.</summary>
public abstract record CreateResult
{
    private CreateResult() { }

    /// <summary>The chat is there, and can be written into.</summary>
    public sealed record Created(ConversationReference Conversation) : CreateResult;

    /// <summary>There is none, or it is not known.</summary>
    /// <param name="Why">Never <see cref="SendResult.Sent"/>.</param>
    public sealed record Failed(SendResult Why) : CreateResult;
}
