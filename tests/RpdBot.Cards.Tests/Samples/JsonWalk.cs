using System.Text.Json.Nodes;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>Finds things in a card's JSON.</summary>
public static class JsonWalk
{
    /// <summary>Every object of the card, outermost first.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node) =>
        node switch
        {
            JsonObject json => [json, .. json.SelectMany(member => member.Value.Objects())],
            JsonArray array => array.SelectMany(Objects),
            _ => [],
        };

    /// <summary>The elements of one type, in reading order.</summary>
    public static IEnumerable<JsonObject> OfType(this JsonNode? node, string type) =>
        node.Objects().Where(json => json.Text("type") == type);

    /// <summary>Every input of the card.</summary>
    public static IEnumerable<JsonObject> Inputs(this JsonNode? node) =>
        node.Objects().Where(json => json.Text("type")?.StartsWith("Input.", StringComparison.Ordinal) == true);

    /// <summary>Every text with the type of the object and the name of the member that it stands in.</summary>
    public static IEnumerable<(string Where, string Text)> Texts(this JsonNode? node) =>
        from json in node.Objects()
        from member in json
        where member.Value is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String
        select ($"{json.Text("type")}.{member.Key}", member.Value!.GetValue<string>());

    public static string? Text(this JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
