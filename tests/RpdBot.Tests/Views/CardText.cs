using System.Text.Json.Nodes;
using RpdBot.Cards.Schema;

namespace RpdBot.Tests.Views;

/// <summary>What can be read and pressed on a card.</summary>
internal static class CardText
{
    /// <summary>Every text, value and title on the card, a line each.</summary>
    public static string Text(this AdaptiveCard card) => string.Join('\n', Strings(card.ToJson(CardActions.Submit)));

    /// <summary>The buttons: verb and title.</summary>
    public static IReadOnlyList<(string Verb, string Title, JsonObject Data)> Buttons(this AdaptiveCard card) =>
        [
            .. Objects(card.ToJson(CardActions.Submit))
                .Where(one => (string?)one["type"] == "Action.Submit")
                .Select(one => ((string)one["data"]!["verb"]!, (string)one["title"]!, one["data"]!.AsObject())),
        ];

    /// <summary>The verbs of the buttons.</summary>
    public static IReadOnlyList<string> VerbsOf(this AdaptiveCard card) =>
        [.. card.Buttons().Select(button => button.Verb)];

    /// <summary>The one button with this title.</summary>
    public static (string Verb, JsonObject Data) Button(this AdaptiveCard card, string title)
    {
        var button = Assert.Single(card.Buttons(), one => one.Title == title);
        return (button.Verb, button.Data);
    }

    /// <summary>The inputs: id and the value that stands in them.</summary>
    public static IReadOnlyDictionary<string, string?> Inputs(this AdaptiveCard card) =>
        Objects(card.ToJson(CardActions.Submit))
            .Where(one => ((string?)one["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true)
            .ToDictionary(one => (string)one["id"]!, one => one["value"]?.ToString());

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject one => one.SelectMany(member => Objects(member.Value)).Prepend(one),
            JsonArray many => many.SelectMany(Objects),
            _ => [],
        };

    private static IEnumerable<string> Strings(JsonNode? node) =>
        node switch
        {
            JsonObject one => one.SelectMany(member => Strings(member.Value)),
            JsonArray many => many.SelectMany(Strings),
            JsonValue value when value.TryGetValue<string>(out var text) => [text],
            _ => [],
        };
}
