using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RpdBot.Tables.Sqlite;

/// <summary>A row's values as one JSON object, so that an operator can read the file with SQLite's own tools.</summary>
/// <remarks>
/// Text, whole numbers and flags are JSON's own; the others are an object whose one name is the type:
/// <c>{"real":"1.5"}</c>, <c>{"instant":"2026-11-22T09:00:00.0000000Z"}</c>, <c>{"bytes":"AAEC"}</c>.
/// </remarks>
internal static class SqliteRowJson
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(RowValues values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in values.ByName)
            {
                writer.WritePropertyName(name);
                Write(writer, value);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static RowValues Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return RowValues.Of(
            document.RootElement.EnumerateObject().Select(one => KeyValuePair.Create(one.Name, Read(one.Value)))
        );
    }

    private static void Write(Utf8JsonWriter writer, RowValue value)
    {
        switch (value)
        {
            case RowValue.OfText text:
                writer.WriteStringValue(text.Value);
                break;
            case RowValue.OfNumber number:
                writer.WriteNumberValue(number.Value);
                break;
            case RowValue.OfFlag flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case RowValue.OfReal real:
                WriteTyped(writer, "real", real.Value.ToString("R", CultureInfo.InvariantCulture));
                break;
            case RowValue.OfInstant instant:
                WriteTyped(writer, "instant", instant.Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
                break;
            case RowValue.OfBytes bytes:
                WriteTyped(writer, "bytes", Convert.ToBase64String(bytes.Value.Span));
                break;
        }
    }

    private static void WriteTyped(Utf8JsonWriter writer, string type, string value)
    {
        writer.WriteStartObject();
        writer.WriteString(type, value);
        writer.WriteEndObject();
    }

    private static RowValue Read(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => new RowValue.OfText(element.GetString()!),
            JsonValueKind.Number => new RowValue.OfNumber(element.GetInt64()),
            JsonValueKind.True => new RowValue.OfFlag(true),
            JsonValueKind.False => new RowValue.OfFlag(false),
            _ => ReadTyped(element.EnumerateObject().Single()),
        };

    private static RowValue ReadTyped(JsonProperty typed)
    {
        var value = typed.Value.GetString()!;
        return typed.Name switch
        {
            "real" => new RowValue.OfReal(double.Parse(value, CultureInfo.InvariantCulture)),
            "instant" => new RowValue.OfInstant(
                DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
            ),
            "bytes" => new RowValue.OfBytes(Convert.FromBase64String(value)),
            var other => throw new InvalidDataException($"A stored value has the unknown type '{other}'."),
        };
    }
}
