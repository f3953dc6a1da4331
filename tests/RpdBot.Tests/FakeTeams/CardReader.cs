using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>Finds what is in a card, however deep.</summary>
internal static class CardReader
{
    private static readonly string[] TextMembers = ["text", "title", "label", "altText", "placeholder"];

    /// <summary>Every object in the card, parents first, without what only an old client would show.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject found => Children(found).SelectMany(Objects).Prepend(found),
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };

    /// <summary>Everything that can be read on the card, a line a text.</summary>
    public static string Text(JsonNode card) => string.Join('\n', Objects(card).SelectMany(TextsOf));

    private static IEnumerable<JsonNode?> Children(JsonObject found) =>
        found.Where(member => member.Key is not ("data" or "fallback" or "inlines")).Select(member => member.Value);

    private static IEnumerable<string> TextsOf(JsonObject found)
    {
        if (found["inlines"] is JsonArray inlines)
        {
            yield return string.Concat(inlines.Select(RunText));
        }

        foreach (var member in TextMembers)
        {
            if (found[member] is JsonValue value)
            {
                yield return value.ToString();
            }
        }

        if (found["type"] is null && found["title"] is not null && found["value"] is JsonValue fact)
        {
            yield return fact.ToString(); // a fact has a title and a value, and no type
        }
    }

    private static string RunText(JsonNode? run) =>
        (run is JsonObject { } found ? found["text"] : run)?.ToString() ?? "";
}
