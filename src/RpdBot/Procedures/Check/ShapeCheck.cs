using System.Text.Json;
using System.Text.Json.Nodes;

namespace RpdBot.Procedures.Check;

/// <summary>Holds the text of a definition against the schema: every member that is unknown, missing or of another kind, at once.</summary>
/// <remarks>Reading alone would stop at the first of them.</remarks>
internal static class ShapeCheck
{
    private static readonly JsonObject Schema = ProcedureJson.Schema();

    public static IEnumerable<ProcedureFault> Of(JsonElement definition) => Of(definition, Schema, "$");

    private static IEnumerable<ProcedureFault> Of(JsonElement value, JsonNode schema, string path)
    {
        schema = Pointed(schema);
        if (value.ValueKind == JsonValueKind.Null)
        {
            return [new(path, "This is null. Give a value, or leave it out.")];
        }

        return schema["enum"] is JsonArray words ? Words(value, words, path)
            : !IsOfType(value, schema) ? [new(path, $"This must be {Wanted(schema)}.")]
            : value.ValueKind switch
            {
                JsonValueKind.Object => Members(value, schema, path),
                JsonValueKind.Array when schema["items"] is { } items => value
                    .EnumerateArray()
                    .Index()
                    .SelectMany(one => Of(one.Item, items, $"{path}[{one.Index}]")),
                _ => [],
            };
    }

    private static IEnumerable<ProcedureFault> Members(JsonElement value, JsonNode schema, string path)
    {
        var known = schema["properties"] as JsonObject;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var place = $"{path}.{member.Name}";
            if (!seen.Add(member.Name))
            {
                yield return new(place, "This stands here twice. Leave one of them out.");
            }

            var inner = known?[member.Name] ?? schema["additionalProperties"] as JsonObject;
            foreach (var fault in inner is null ? [Unknown(place, known)] : Of(member.Value, inner, place))
            {
                yield return fault;
            }
        }

        foreach (var needed in (schema["required"] as JsonArray ?? []).Select(name => (string)name!))
        {
            if (!seen.Contains(needed))
            {
                yield return new($"{path}.{needed}", $"This is missing. Give it: {Wanted(known![needed]!)}.");
            }
        }
    }

    private static ProcedureFault Unknown(string place, JsonObject? known) =>
        new(
            place,
            $"There is no such member. Known here are {string.Join(", ", (known ?? []).Select(member => member.Key))}."
        );

    private static IEnumerable<ProcedureFault> Words(JsonElement value, JsonArray words, string path)
    {
        var known = words.OfType<JsonValue>().Select(word => word.ToString()).ToList();
        return value.ValueKind == JsonValueKind.String && known.Contains(value.GetString()!, StringComparer.Ordinal)
            ? []
            : [new(path, $"This must be one of {string.Join(", ", known)}.")];
    }

    private static bool IsOfType(JsonElement value, JsonNode schema) =>
        Type(schema) switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
            _ => true,
        };

    private static string Wanted(JsonNode schema) =>
        Type(Pointed(schema)) switch
        {
            "object" => "an object, { … }",
            "array" => "a list, [ … ]",
            "boolean" => "true or false",
            "integer" => "a whole number",
            "string" => "a text",
            _ => "one of its words",
        };

    private static string? Type(JsonNode schema) => (string?)schema["type"];

    /// <summary>A kind that occurs inside itself stands in the schema once, and is pointed to.</summary>
    private static JsonNode Pointed(JsonNode schema) =>
        schema["$ref"] is { } pointer
            ? ((string)pointer!).Split('/').Skip(1).Aggregate((JsonNode)Schema, (at, step) => at[step]!)
            : schema;
}
