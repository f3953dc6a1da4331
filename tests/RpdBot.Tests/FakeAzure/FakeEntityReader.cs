using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace RpdBot.Tests.FakeAzure;

/// <summary>Reads the row that a request carries, and holds it to the limits of the data model.</summary>
internal static class FakeEntityReader
{
    private const string TypeSuffix = "@odata.type";
    private const int MostBytes = 1024 * 1024;
    private const int MostProperties = 252;
    private const int LongestText = 32 * 1024;

    /// <summary>Where the row belongs, and what it holds.</summary>
    public static (FakeKey Key, ImmutableSortedDictionary<string, FakeValue> Values) Read(string json)
    {
        using var document = Parse(json);
        var members = document.RootElement;
        var key = new FakeKey(KeyOf(members, "PartitionKey"), KeyOf(members, "RowKey"));
        CheckKey(key.Partition);
        CheckKey(key.Row);
        var values = members
            .EnumerateObject()
            .Where(member => member.Name is not ("PartitionKey" or "RowKey" or "Timestamp"))
            .Where(member => !member.Name.EndsWith(TypeSuffix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                member => member.Name,
                member => Value(members, member),
                StringComparer.Ordinal
            );
        Check(values.Count <= MostProperties, "TooManyProperties");
        Check(Size(key, values) <= MostBytes, "EntityTooLarge");
        return (key, values);
    }

    /// <summary>Fails unless it can be a key.</summary>
    public static void CheckKey(string key)
    {
        Check(key.Length <= 512, "KeyValueTooLarge"); // 1 KiB
        Check(
            !key.Any(one => "/\\#?%".Contains(one, StringComparison.Ordinal) || char.IsControl(one)),
            "OutOfRangeInput"
        );
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            throw FakeFailure.Invalid("The body is no JSON.");
        }
    }

    private static string KeyOf(JsonElement members, string name) =>
        members.TryGetProperty(name, out var key) && key.ValueKind == JsonValueKind.String
            ? key.GetString()!
            : throw new FakeFailure(400, "PropertiesNeedValue", $"{name} is missing.");

    private static FakeValue Value(JsonElement members, JsonProperty member)
    {
        Check(member.Name.Length <= 255, "PropertyNameTooLong");
        Check(
            char.IsLetter(member.Name[0]) && member.Name.All(one => char.IsLetterOrDigit(one) || one == '_'),
            "PropertyNameInvalid"
        );
        var type = members.TryGetProperty(member.Name + TypeSuffix, out var told) ? told.GetString()! : Guess(member);
        var value = new FakeValue(type, member.Value.GetRawText());
        Check(IsWellFormed(type, member.Value), "InvalidValueType");
        return value;
    }

    private static string Guess(JsonProperty member) =>
        member.Value.ValueKind switch
        {
            JsonValueKind.String => "Edm.String",
            JsonValueKind.True or JsonValueKind.False => "Edm.Boolean",
            JsonValueKind.Number => member.Value.TryGetInt32(out _) ? "Edm.Int32" : "Edm.Double",
            _ => throw FakeFailure.Invalid("Values are of simple types."),
        };

    private static bool IsWellFormed(string type, JsonElement value) =>
        type switch
        {
            "Edm.String" => Text(value).Length <= LongestText,
            "Edm.Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "Edm.Int32" => value.TryGetInt32(out _),
            "Edm.Int64" => long.TryParse(
                Text(value),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out _
            ),
            "Edm.Double" => value.ValueKind == JsonValueKind.Number
                || Text(value) is "NaN" or "Infinity" or "-Infinity",
            "Edm.DateTime" => IsMoment(Text(value)),
            "Edm.Binary" => Convert.FromBase64String(Text(value)).Length <= 2 * LongestText,
            _ => false,
        };

    private static bool IsMoment(string text) =>
        text.EndsWith('Z')
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment)
        && moment.Year >= 1601;

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FakeFailure(400, "InvalidValueType");

    private static int Size(FakeKey key, ImmutableSortedDictionary<string, FakeValue> values) =>
        4
        + (2 * (key.Partition.Length + key.Row.Length))
        + values.Sum(value => 8 + (2 * value.Key.Length) + Size(value.Value));

    private static int Size(FakeValue value)
    {
        using var json = JsonDocument.Parse(value.Json);
        return value.Type switch
        {
            "Edm.String" => 4 + (2 * json.RootElement.GetString()!.Length),
            "Edm.Binary" => 4 + json.RootElement.GetBytesFromBase64().Length,
            "Edm.Boolean" => 1,
            _ => 8,
        };
    }

    private static void Check(bool holds, string code)
    {
        if (!holds)
        {
            throw new FakeFailure(400, code);
        }
    }
}
