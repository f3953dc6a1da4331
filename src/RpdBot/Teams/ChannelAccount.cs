namespace RpdBot.Teams;

/// <summary>A person or a bot, as a conversation names them.</summary>
public sealed record ChannelAccount
{
    /// <summary>The id in Teams: <c>29:…</c> for a person, <c>28:…</c> for a bot.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown; absent in many activities.</summary>
    public string? Name { get; init; }

    /// <summary>The object id in Microsoft Entra.</summary>
    public string? AadObjectId { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id ?? "";
}
