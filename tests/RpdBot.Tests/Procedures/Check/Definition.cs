using System.Globalization;
using System.Text.Json.Nodes;
using RpdBot.Procedures;
using RpdBot.Procedures.Check;

namespace RpdBot.Tests.Procedures.Check;

/// <summary>A definition of Somerset as text, to be broken on purpose.</summary>
internal sealed class Definition
{
    private readonly JsonNode _root;

    /// <summary>Version 1: a ladder of two stages, so short that each breakage has one fault.</summary>
    public Definition()
        : this("somerset-1.json") { }

    private Definition(string file) => _root = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;

    /// <summary>The present version: four stages, offices, forms in pages.</summary>
    public static Definition Formal() => new("somerset.json");

    /// <summary>A procedure in which danger leads to a higher stage.</summary>
    public static Definition WithHigher() => new("south-gloucestershire.json");

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Procedures", "Definitions");

    public static string SomersetFile { get; } = Path.Combine(Folder, "somerset.json");

    public string Text => _root.ToJsonString();

    public IEnumerable<string> Faults => ProcedureCheck.Of(ProcedureJson.Read(Text)).Select(fault => fault.ToString());

    /// <summary>Puts this JSON at a place such as <c>tasks[0].roles[0]</c>; empty takes the member away.</summary>
    /// <remarks>An index past the end of a list adds to it.</remarks>
    public Definition With(string place, string json)
    {
        var steps = place.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        var parent = steps[..^1].Aggregate(_root, (node, step) => Into(node, step)!);
        var value = json.Length == 0 ? null : JsonNode.Parse(json);
        switch (parent)
        {
            case JsonArray list when Number(steps[^1]) >= list.Count:
                list.Add(value);
                break;
            case JsonArray list when value is null:
                list.RemoveAt(Number(steps[^1]));
                break;
            case JsonArray list:
                list[Number(steps[^1])] = value;
                break;
            case JsonObject members when value is null:
                members.Remove(steps[^1]);
                break;
            default:
                parent[steps[^1]] = value;
                break;
        }

        return this;
    }

    private static JsonNode? Into(JsonNode node, string step) =>
        node is JsonArray list ? list[Number(step)] : node[step];

    private static int Number(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
