using System.Text.Json.Nodes;

namespace RpdBot.Teams;

/// <summary>What a message carries besides its text.</summary>
/// <remarks>Nothing is ever fetched from an attachment's URL.</remarks>
public sealed record Attachment
{
    /// <summary>What it is: see <see cref="ContentTypes"/>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The content itself, such as a card.</summary>
    public JsonNode? Content { get; init; }

    /// <summary>Where the content would be, when it is not here.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>A file's name.</summary>
    public string? Name { get; init; }

    /// <summary>An attachment that is an Adaptive Card.</summary>
    public static Attachment Card(JsonNode card) => new() { ContentType = ContentTypes.AdaptiveCard, Content = card };

    /// <inheritdoc/>
    public override string ToString() => ContentType ?? "";
}
