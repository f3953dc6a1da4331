namespace RpdBot.Teams;

/// <summary>A conversation: a personal chat, a group chat, or a channel (or one thread of it).</summary>
public sealed record ConversationAccount
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The id; a thread of a channel has the channel's id and <c>;messageid=…</c> after it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of a group or channel; it may hold people's names.</summary>
    public string? Name { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant that the conversation belongs to.</summary>
    public string? TenantId { get; init; }

    /// <summary>Whether more than one person is in it; absent in a personal chat.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>Whether it is one person's chat with the bot.</summary>
    public bool IsPersonal() => ConversationType == "personal";

    /// <summary>The id without the thread: the channel's own.</summary>
    public static string WithoutThread(string id) =>
        id.IndexOf(ThreadMark, StringComparison.Ordinal) is >= 0 and var mark ? id[..mark] : id;

    /// <inheritdoc/>
    public override string ToString() => Id ?? "";
}
