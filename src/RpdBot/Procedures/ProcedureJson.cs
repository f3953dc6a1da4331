using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RpdBot.Procedures;

/// <summary>Reads a procedure from its JSON definition.</summary>
/// <remarks>A member that the model does not know is refused: a rule that is misspelt must not be left out in silence.</remarks>
public static class ProcedureJson
{
    /// <summary>How the name of a file ends that describes definitions and is none itself.</summary>
    public const string SchemaEnding = ".schema.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The procedure that the text defines.</summary>
    /// <exception cref="JsonException">The text is no definition; the exception names the place.</exception>
    public static Procedure Read(string json) =>
        JsonSerializer.Deserialize<Procedure>(json, Options) ?? throw new JsonException("The definition is empty.");

    /// <summary>The procedure that the file defines.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">The file is no definition; the exception names the place.</exception>
    public static Procedure ReadFile(string path) => Read(File.ReadAllText(path));

    /// <summary>The schema as the text that stands beside the definitions.</summary>
    public static string SchemaText() => Schema().ToJsonString(Written);

    /// <summary>The JSON Schema of a definition, made from the model; editors complete and check with it.</summary>
    public static JsonObject Schema()
    {
        var schema = Options
            .GetJsonSchemaAsNode(
                typeof(Procedure),
                new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (_, node) => WithoutNull(node) }
            )
            .AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A procedure for resolving professional differences");
        return schema;
    }

    /// <summary>What may be left out is left out: no null stands in a definition.</summary>
    private static JsonNode WithoutNull(JsonNode node)
    {
        if (node is not JsonObject described)
        {
            return node;
        }

        if (described["type"] is JsonArray types)
        {
            described["type"] = (string)types.First(type => (string?)type != "null")!;
        }

        if (described["enum"] is JsonArray words)
        {
            words.RemoveAll(word => word is null);
        }

        described.Remove("default");
        return node;
    }
}
