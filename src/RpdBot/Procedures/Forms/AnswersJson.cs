using System.Text.Json;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures.Forms;

/// <summary>Answers as a JSON object: field id to text, in the ids' ordinal order.</summary>
internal sealed class AnswersJson : JsonConverter<Answers>
{
    public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = JsonSerializer.Deserialize<Dictionary<string, string?>>(ref reader, options) ?? [];
        return texts.Aggregate(Answers.None, (answers, entry) => answers.With(entry.Key, entry.Value));
    }

    public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var id in value.Ids)
        {
            writer.WriteString(id, value[id].Value);
        }

        writer.WriteEndObject();
    }
}
