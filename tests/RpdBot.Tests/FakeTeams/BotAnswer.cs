using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>What the bot answered to one activity.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The body as it came.</param>
/// <param name="Activity">What was sent to it, to send it again.</param>
public sealed record BotAnswer(int Status, string Text, string Activity)
{
    /// <summary>The body as JSON; null when there is none.</summary>
    public JsonObject? Body => Text.Length == 0 ? null : JsonNode.Parse(Text) as JsonObject;

    /// <summary>The card that takes the place of the one pressed; null when there is none.</summary>
    public JsonObject? Card => ValueOf("application/vnd.microsoft.card.adaptive") as JsonObject;

    /// <summary>The text of the bar under the card; null when there is none.</summary>
    public string? Message => ValueOf("application/vnd.microsoft.activity.message")?.ToString();

    /// <summary>The text of the error shown; null when there is none.</summary>
    public string? Error => ValueOf("application/vnd.microsoft.error")?["message"]?.ToString();

    private JsonNode? ValueOf(string type) => Body?["type"]?.ToString() == type ? Body["value"] : null;
}
