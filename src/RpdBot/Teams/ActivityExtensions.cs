namespace RpdBot.Teams;

/// <summary>What is often asked of an activity that arrived.</summary>
public static class ActivityExtensions
{
    /// <summary>What is needed to write into the activity's conversation later on.</summary>
    /// <exception cref="ArgumentException">The activity names no service URL or no conversation.</exception>
    public static ConversationReference GetConversationReference(this Activity activity)
    {
        if (activity is not { ServiceUrl: { } serviceUrl, Conversation: { Id: not null } conversation })
        {
            throw new ArgumentException("The activity names no conversation.", nameof(activity));
        }

        return new ConversationReference
        {
            ServiceUrl = serviceUrl,
            Conversation = conversation with { TenantId = activity.TenantId() },
            Bot = activity.Recipient,
            User = activity.From,
            Locale = activity.Locale,
        };
    }
}
