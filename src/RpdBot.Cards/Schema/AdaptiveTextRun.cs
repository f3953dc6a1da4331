using System.Text.Json.Nodes;

namespace RpdBot.Cards.Schema;

/// <summary>A piece of text that is shown as it is written: no Markdown, no functions.</summary>
/// <remarks>Hosts evaluate <c>{{DATE(…)}}</c> even here, so pairs of braces are broken by an invisible joiner.</remarks>
public sealed record AdaptiveTextRun(string Text)
{
    /// <summary>The size.</summary>
    public AdaptiveTextSize Size { get; init; }

    /// <summary>The weight.</summary>
    public AdaptiveTextWeight Weight { get; init; }

    /// <summary>The colour.</summary>
    public AdaptiveTextColor Color { get; init; }

    /// <summary>Whether the text steps back.</summary>
    public bool IsSubtle { get; init; }

    internal JsonObject ToJson() =>
        new JsonObject { ["type"] = "TextRun" }
            .Put("text", Unread.Functions(Text))
            .Put("size", Size)
            .Put("weight", Weight)
            .Put("color", Color)
            .PutTrue("isSubtle", IsSubtle);
}
