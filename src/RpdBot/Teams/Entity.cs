namespace RpdBot.Teams;

/// <summary>Something that the text of a message refers to.</summary>
public sealed record Entity
{
    /// <summary>The type of a mention.</summary>
    public const string Mention = "mention";

    /// <summary><see cref="Mention"/>, or one that this bot has no use for.</summary>
    public string? Type { get; init; }

    /// <summary>Who is mentioned.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>The mention as it stands in the text.</summary>
    public string? Text { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Type ?? "";
}
