using System.Net;

namespace RpdBot.Teams;

/// <summary>What is often asked of an activity that arrived.</summary>
public static class ActivityExtensions
{
    private const char NoBreakSpace = '\u00A0';

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

    /// <summary>What was written to the bot: the text without the bot's own mention, as plain characters, trimmed.</summary>
    /// <remarks>
    /// Other people's mentions stay. Teams writes <c>&amp;nbsp;</c> after a mention, and encodes what looks like HTML.
    /// </remarks>
    public static string RemoveRecipientMention(this Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.Entities ?? [])
        {
            if (MentionText(mention, activity.Recipient) is { Length: > 0 } mentioned)
            {
                text = text.Replace(mentioned, "", StringComparison.OrdinalIgnoreCase);
            }
        }

        return WebUtility.HtmlDecode(text).Replace(NoBreakSpace, ' ').Trim();
    }

    private static string? MentionText(Entity entity, ChannelAccount? bot)
    {
        var isBot = entity.Type == Entity.Mention && bot?.Id is { } id && entity.Mentioned?.Id == id;
        return isBot ? entity.Text ?? $"<at>{entity.Mentioned?.Name ?? bot?.Name}</at>" : null;
    }
}
