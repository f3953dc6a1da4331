using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RpdBot.Cases;

/// <summary>The name of a case that people use, such as <c>RPD-2026-000123</c>.</summary>
/// <remarks>Six random digits after the year, no counter: a counter would be one row that every raise waits for.</remarks>
[JsonConverter(typeof(CaseReferenceJson))]
public readonly record struct CaseReference
{
    private CaseReference(string value) => Value = value;

    /// <summary>The reference as written.</summary>
    public string Value { get; }

    /// <summary>The reference of a year and a number below one million.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year or the number is out of range.</exception>
    public static CaseReference Of(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999_999);
        return new(string.Create(CultureInfo.InvariantCulture, $"RPD-{year:D4}-{number:D6}"));
    }

    /// <summary>Reads a reference as somebody typed it; null when it is none.</summary>
    public static CaseReference? Read(string? typed)
    {
        var text = typed?.Trim().ToUpperInvariant() ?? "";
        return HasShape(text) ? new CaseReference(text) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    private static bool HasShape(string text) =>
        text.Length == "RPD-2026-000123".Length
        && text.StartsWith("RPD-", StringComparison.Ordinal)
        && text[8] == '-'
        && !text.AsSpan(4, 4).ContainsAnyExceptInRange('0', '9')
        && !text.AsSpan(9).ContainsAnyExceptInRange('0', '9');
}

/// <summary>Writes a reference as its text.</summary>
public sealed class CaseReferenceJson : JsonConverter<CaseReference>
{
    /// <inheritdoc/>
    public override CaseReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CaseReference.Read(reader.GetString()) ?? throw new JsonException("Not a case reference.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CaseReference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
