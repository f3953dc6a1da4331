using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RpdBot.Cases;

/// <summary>One opening of a task: <c>respond.2</c> is the second time that an answer is waited for.</summary>
/// <remarks>A click names it, so that an old card cannot answer a later question.</remarks>
[JsonConverter(typeof(OccurrenceJson))]
public readonly record struct Occurrence(string Task, int Number)
{
    /// <summary>Reads <c>task.number</c>; null when it is not one.</summary>
    public static Occurrence? Read(string? text)
    {
        var dot = text?.LastIndexOf('.') ?? -1;
        return
            dot > 0
            && int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            ? new Occurrence(text![..dot], number)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Task}.{Number}");
}

/// <summary>Writes an occurrence as its text.</summary>
public sealed class OccurrenceJson : JsonConverter<Occurrence>
{
    /// <inheritdoc/>
    public override Occurrence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Occurrence.Read(reader.GetString()) ?? throw new JsonException("Not an occurrence of a task.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Occurrence value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
