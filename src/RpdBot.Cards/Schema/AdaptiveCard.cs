using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RpdBot.Cards.Schema;

/// <summary>An Adaptive Card 1.5, as Teams takes it from a bot.</summary>
/// <param name="Summary">
/// What a notification may show, and what a client says that cannot show the card: a reference and initials at most.
/// </param>
/// <param name="Body">The elements, from top to bottom.</param>
public sealed record AdaptiveCard(string Summary, ImmutableArray<AdaptiveElement> Body)
{
    /// <summary>The version of the format. Without it a phone shows nothing.</summary>
    public const string Version = "1.5";

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The card as JSON, at the width of the chat.</summary>
    public JsonObject ToJson(CardActions mode) =>
        new()
        {
            ["type"] = "AdaptiveCard",
            ["version"] = Version,
            ["fallbackText"] = Summary,
            ["msteams"] = new JsonObject { ["width"] = "Full" },
            ["body"] = Json.Array(Body.Select(element => element.ToJson(mode))),
        };

    /// <summary>The card as JSON text, with people's letters written as they are.</summary>
    public string ToText(CardActions mode) => TextOf(ToJson(mode));

    /// <summary>A card's JSON as text, with people's letters written as they are.</summary>
    public static string TextOf(JsonObject card) => card.ToJsonString(Relaxed);

    /// <summary>The size of <see cref="ToText"/> in bytes of UTF-8.</summary>
    public int Bytes(CardActions mode) => Encoding.UTF8.GetByteCount(ToText(mode));
}
