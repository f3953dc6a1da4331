using System.Text.Json;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures;

/// <summary>Reads a procedure from its JSON definition.</summary>
/// <remarks>A member that the model does not know is refused: a rule that is misspelt must not be left out in silence.</remarks>
public static class ProcedureJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>The procedure that the text defines.</summary>
    /// <exception cref="JsonException">The text is no definition; the exception names the place.</exception>
    public static Procedure Read(string json) =>
        JsonSerializer.Deserialize<Procedure>(json, Options) ?? throw new JsonException("The definition is empty.");

    /// <summary>The procedure that the file defines.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">The file is no definition; the exception names the place.</exception>
    public static Procedure ReadFile(string path) => Read(File.ReadAllText(path));
}
