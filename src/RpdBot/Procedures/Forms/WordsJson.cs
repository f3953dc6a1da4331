using System.Text.Json;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures.Forms;

/// <summary>Words as a plain JSON string.</summary>
internal sealed class WordsJson : JsonConverter<Words>
{
    public override Words Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
