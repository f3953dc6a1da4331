using System.Text.Json;

namespace RpdBot.Procedures.Check;

/// <summary>Finds <c>null</c> in a definition: it says nothing that leaving the member out would not say.</summary>
internal static class Nulls
{
    public static IEnumerable<ProcedureFault> In(JsonElement element, string path = "$") =>
        element.ValueKind switch
        {
            JsonValueKind.Null => [new(path, "This is null. Give a value, or leave it out.")],
            JsonValueKind.Array => element
                .EnumerateArray()
                .Index()
                .SelectMany(one => In(one.Item, $"{path}[{one.Index}]")),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(one => In(one.Value, $"{path}.{one.Name}")),
            _ => [],
        };
}
