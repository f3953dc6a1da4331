using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RpdBot.Tables.Azure;

/// <summary>A row as Azure's JSON: each value with its type where JSON does not tell it.</summary>
internal static class EntityJson
{
    private const string TypeSuffix = "@odata.type";
    private const string Moment = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body that writes a row; one line.</summary>
    public static ReadOnlyMemory<byte> Write(string partition, string key, RowValues values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            writer.WriteStartObject();
            writer.WriteString("PartitionKey", partition);
            writer.WriteString("RowKey", key);
            foreach (var (name, value) in EntityParts.Split(values))
            {
                Write(writer, name, value);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The partition of a row of which nothing else was asked for.</summary>
    public static string PartitionOf(JsonElement entity) => entity.GetProperty("PartitionKey").GetString()!;

    /// <summary>The row that an answer holds.</summary>
    /// <param name="entity">With types and ETag, as <c>minimalmetadata</c> gives them.</param>
    /// <exception cref="InvalidDataException">It is no row that this program wrote.</exception>
    public static Row Read(JsonElement entity)
    {
        var properties = new Dictionary<string, RowValue>(StringComparer.Ordinal);
        foreach (var property in entity.EnumerateObject().Where(one => IsValue(one.Name)))
        {
            var type = entity.TryGetProperty(property.Name + TypeSuffix, out var told) ? told.GetString() : null;
            properties[property.Name] = Read(property, type);
        }

        return new Row(
            entity.GetProperty("PartitionKey").GetString()!,
            entity.GetProperty("RowKey").GetString()!,
            EntityParts.Join(properties),
            entity.GetProperty("odata.etag").GetString()!
        );
    }

    private static bool IsValue(string name) =>
        name is not ("PartitionKey" or "RowKey" or "Timestamp")
        && !name.StartsWith("odata.", StringComparison.Ordinal)
        && !name.Contains('@', StringComparison.Ordinal);

    private static void Write(Utf8JsonWriter writer, string name, RowValue value)
    {
        switch (value)
        {
            case RowValue.OfText text:
                writer.WriteString(name, text.Value);
                break;
            case RowValue.OfNumber number:
                WriteTyped(writer, name, "Edm.Int64", number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case RowValue.OfFlag flag:
                writer.WriteBoolean(name, flag.Value);
                break;
            case RowValue.OfReal real:
                WriteReal(writer, name, real.Value);
                break;
            case RowValue.OfInstant instant:
                var moment = instant.Value.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);
                WriteTyped(writer, name, "Edm.DateTime", moment);
                break;
            case RowValue.OfBytes bytes:
                WriteTyped(writer, name, "Edm.Binary", Convert.ToBase64String(bytes.Value.Span));
                break;
        }
    }

    private static void WriteReal(Utf8JsonWriter writer, string name, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteString(name + TypeSuffix, "Edm.Double");
            writer.WriteNumber(name, value);
            return;
        }

        var word =
            double.IsNaN(value) ? "NaN"
            : value > 0 ? "Infinity"
            : "-Infinity";
        WriteTyped(writer, name, "Edm.Double", word);
    }

    private static void WriteTyped(Utf8JsonWriter writer, string name, string type, string value)
    {
        writer.WriteString(name + TypeSuffix, type);
        writer.WriteString(name, value);
    }

    private static RowValue Read(JsonProperty property, string? type) =>
        (type, property.Value.ValueKind) switch
        {
            (null or "Edm.String", JsonValueKind.String) => new RowValue.OfText(property.Value.GetString()!),
            (_, JsonValueKind.True or JsonValueKind.False) => new RowValue.OfFlag(property.Value.GetBoolean()),
            ("Edm.Int64", _) => new RowValue.OfNumber(long.Parse(Text(property), CultureInfo.InvariantCulture)),
            (null or "Edm.Double", JsonValueKind.Number) => new RowValue.OfReal(property.Value.GetDouble()),
            ("Edm.Double", _) => new RowValue.OfReal(double.Parse(Text(property), CultureInfo.InvariantCulture)),
            ("Edm.DateTime", _) => new RowValue.OfInstant(
                DateTimeOffset.Parse(Text(property), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            ),
            ("Edm.Binary", _) => new RowValue.OfBytes(Convert.FromBase64String(Text(property))),
            _ => throw new InvalidDataException($"'{property.Name}' has the unknown type '{type}'."),
        };

    private static string Text(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
}
