namespace RpdBot.Teams;

/// <summary>What is known of somebody in a conversation.</summary>
public abstract record MemberResult
{
    private MemberResult() { }

    /// <summary>They are in it.</summary>
    public sealed record Found(TeamsChannelAccount Member) : MemberResult;

    /// <summary>They are not, or it is not known.</summary>
    /// <param name="Why">Never <see cref="SendResult.Sent"/>; Unreachable with 404 when they are not in it.</param>
    public sealed record Failed(SendResult Why) : MemberResult;
}
