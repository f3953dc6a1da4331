using System.Text.Json;
using System.Text.Json.Nodes;

namespace RpdBot.Cards.Schema;

/// <summary>Writes JSON without nulls and without what a host assumes anyway.</summary>
/// <remarks>Hosts refuse <c>null</c> members, and every byte counts towards the limit of an activity.</remarks>
internal static class Json
{
    public static JsonObject Put(this JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }

        return json;
    }

    public static JsonObject PutTrue(this JsonObject json, string name, bool value)
    {
        if (value)
        {
            json[name] = true;
        }

        return json;
    }

    public static JsonObject Put<T>(this JsonObject json, string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            json[name] = JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
        }

        return json;
    }

    public static JsonArray Array(IEnumerable<JsonNode> nodes)
    {
        var array = new JsonArray();
        foreach (var node in nodes)
        {
            array.Add(node);
        }

        return array;
    }
}
