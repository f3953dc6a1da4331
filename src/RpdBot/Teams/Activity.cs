using System.Text.Json;

namespace RpdBot.Teams;

/// <summary>One thing that happened in Teams, or that the bot sends there, as the Bot Connector protocol writes it.</summary>
/// <remarks>
/// Members that this bot has no use for are not here: they are ignored on reading. ToString gives type and id only, so
/// that people's words never reach a log by way of a format string.
/// </remarks>
public sealed record Activity
{
    /// <summary>What kind of thing it is: see <see cref="ActivityTypes"/>.</summary>
    public string Type { get; init; } = ActivityTypes.Message;

    /// <summary>Its id, unique in its conversation only.</summary>
    public string? Id { get; init; }

    /// <summary>When Teams sent it.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Always <c>msteams</c> for what reaches the bot.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where answers go to.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who did it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>To whom it was addressed: the bot, for what arrives.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>Where it happened.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The message that it answers, or the card that was pressed.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>What was written, with mentions as <c>&lt;at&gt;name&lt;/at&gt;</c>.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What the notification says in place of the content.</summary>
    public string? Summary { get; init; }

    /// <summary>The language of the person's client, for example <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Which invoke it is: see <see cref="InvokeNames"/>.</summary>
    public string? Name { get; init; }

    /// <summary>The data of an action, or of an invoke.</summary>
    public JsonElement? Value { get; init; }

    /// <summary><c>add</c> or <c>remove</c>, of an <see cref="ActivityTypes.InstallationUpdate"/>.</summary>
    public string? Action { get; init; }

    /// <summary>Who came into the conversation.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Who left the conversation.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>What the text refers to: mentions, above all.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>The cards. One activity carries one card and no text, or Teams gives it no id to update it by.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>What only Teams adds: tenant, team, channel.</summary>
    public TeamsChannelData? ChannelData { get; init; }

    /// <summary>The tenant in which it happened: the conversation's, else the channel data's.</summary>
    public string? TenantId() => Conversation?.TenantId is { Length: > 0 } tenant ? tenant : ChannelData?.Tenant?.Id;

    /// <summary>Whether it is an invoke that came from an <c>Action.Execute</c>.</summary>
    public bool IsCardAction() => Type == ActivityTypes.Invoke && Name == InvokeNames.AdaptiveCardAction;

    /// <summary>Whether it is an invoke that answers the offer of a file.</summary>
    public bool IsFileConsent() => Type == ActivityTypes.Invoke && Name == InvokeNames.FileConsent;

    /// <summary>A message that carries one card, and a summary for the notification.</summary>
    public static Activity ForCard(System.Text.Json.Nodes.JsonNode card, string? summary = null) =>
        new() { Attachments = [Attachment.Card(card)], Summary = summary };

    /// <summary>A message of plain text.</summary>
    public static Activity ForText(string text) => new() { Text = text, TextFormat = "plain" };

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Id}";
}
