using System.Text.Json;

namespace RpdBot.EndToEnd;

/// <summary>The people of the bot's built-in demo directory.</summary>
public static class DemoPeople
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>All of them, in the order in which the demo presents them.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } = Of("");

    /// <summary>Those of another partnership's demo, by the name of its folder.</summary>
    public static IReadOnlyList<DemoPerson> Of(string partnership)
    {
        var file = Path.Combine(Repository.Root, "src", "RpdBot", "People", "demo", partnership, "directory.json");
        return JsonSerializer.Deserialize<Directory>(File.ReadAllText(file), Json)!.People;
    }

    private sealed record Directory(List<DemoPerson> People);
}
