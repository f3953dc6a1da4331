using System.Text.Json.Nodes;
using RpdBot.Procedures;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Documents;

/// <summary>A small procedure made round the form of a big one: one task after the other fills it.</summary>
internal static class HandMade
{
    /// <summary>The procedures whose forms are played on a small ladder.</summary>
    public static readonly string[] Ids = ["south-gloucestershire", "adults-and-children", "kcs"];

    /// <summary>The procedure.</summary>
    public static Procedure Of(string id) => ProcedureJson.Read(Text(id).ToJsonString());

    /// <summary>The same as text, to be broken on purpose.</summary>
    public static JsonObject Text(string id)
    {
        var forms = WithoutSharing(Forms(id));
        var root = JsonNode.Parse(new Definition().Text)!.AsObject();
        var stages = forms[0]!["stages"]!.AsArray().Select(stage => (string)stage!).ToList();
        var tasks = Tasks(forms[0]!).ToList();
        root["id"] = id;
        root["name"] = "Resolving professional differences";
        root["partnership"] = "A Safeguarding Partnership";
        root["standing"] = new JsonArray();
        root["agencyKinds"]!.AsArray().ToList().ForEach(kind => kind!.AsObject().Remove("titles"));
        root["raiseSteps"] = new JsonArray();
        root["roles"] = JsonNode.Parse(
            """
            [{"id":"practitioner-a","title":"Practitioner","side":"Raising"},
             {"id":"practitioner-b","title":"Practitioner","side":"Responding"}]
            """
        );
        root["stages"] = Array(stages.Select(stage => new JsonObject { ["id"] = stage, ["name"] = $"Stage {stage}" }));
        root["fields"] = Array(Printed(forms[0]!).Select(each => each.Field).Distinct().Append("outset").Select(Field));
        root["tasks"] = Array(tasks.Select((task, at) => Task(task, tasks.ElementAtOrDefault(at + 1), forms[0]!)));
        root["documents"] = forms.DeepClone();
        return root;
    }

    /// <summary>Sharing a form fills nothing in it: the small ladder has no such step.</summary>
    private static JsonArray WithoutSharing(JsonArray forms)
    {
        foreach (var section in forms.SelectMany(form => form!["sections"]!.AsArray()))
        {
            section!["tasks"] = Array(
                section["tasks"]!
                    .AsArray()
                    .Select(task => (string)task!)
                    .Where(task => !task.StartsWith("share-", StringComparison.Ordinal))
                    .Select(task => (JsonNode)task)
            );
        }

        return forms;
    }

    /// <summary>The forms as the definition has them, or as they lie beside the definitions.</summary>
    private static JsonArray Forms(string id)
    {
        var alone = Path.Combine(Definition.Folder, "forms", $"{id}.json");
        return File.Exists(alone)
            ? JsonNode.Parse(File.ReadAllText(alone))!.AsArray()
            : JsonNode.Parse(File.ReadAllText(Path.Combine(Definition.Folder, $"{id}.json")))!["documents"]!.AsArray();
    }

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => [.. nodes];

    private static IEnumerable<string> Tasks(JsonNode form) => Printed(form).SelectMany(each => each.Tasks).Distinct();

    private static IEnumerable<(string Field, string[] Tasks)> Printed(JsonNode form) =>
        from section in form["sections"]!.AsArray()
        let tasks = section["tasks"]!.AsArray().Select(task => (string)task!).ToArray()
        from entry in section["entries"]!.AsArray()
        from member in new[] { "field", "specify", "notSigned" }
        where entry[member] is not null
        select ((string)entry[member]!, tasks);

    private static JsonObject Field(string id) =>
        id switch
        {
            "f-stage" => new()
            {
                ["id"] = id,
                ["label"] = id,
                ["kind"] = "One",
                ["choices"] = Array(
                    new[] { "3", "4" }.Select(stage => new JsonObject
                    {
                        ["id"] = $"stage-{stage}",
                        ["label"] = $"Stage {stage}",
                    })
                ),
            },
            _ => new()
            {
                ["id"] = id,
                ["label"] = id,
                ["kind"] = Kind(id),
            },
        };

    private static string Kind(string id) =>
        id.Split('-')[^1] switch
        {
            "sign" => "Sign",
            "date" or "outset" => "Date",
            "resolved" => "YesNo",
            "days" => "Number",
            "phone" => "Phone",
            "email" => "Email",
            "summary" or "outcomes" or "effective" or "notes" or "members" => "Long",
            _ => "Text",
        };

    private static JsonObject Task(string id, string? next, JsonNode form) =>
        new()
        {
            ["id"] = id,
            ["stage"] = Stage(id, form),
            ["title"] = $"Complete {id}",
            ["ask"] = "Please complete the form.",
            ["roles"] = new JsonArray(IsOfTheOther(id) ? "practitioner-b" : "practitioner-a"),
            ["receives"] = new JsonArray("practitioner-a", "practitioner-b"),
            ["fields"] = Array(
                Printed(form)
                    .Where(each => each.Tasks.Contains(id) && IsAsked(each.Field, id, form))
                    .Select(each => each.Field)
                    .Concat(next is null ? ["outset"] : [])
                    .Distinct()
                    .Select(field => (JsonNode)field)
            ),
            ["outcomes"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "done",
                    ["label"] = "Send it",
                    ["done"] = $"completed {id}",
                    [next is null ? "end" : "next"] = next is null ? "NotResolved" : new JsonArray(next),
                },
                new JsonObject
                {
                    ["id"] = "resolved",
                    ["label"] = "It is resolved",
                    ["done"] = $"completed {id} and resolved it",
                    ["end"] = "Resolved",
                }
            ),
        };

    private static string Stage(string task, JsonNode form)
    {
        var stages = form["stages"]!.AsArray().Select(stage => (string)stage!).ToList();
        var last = task.Split('-')[^1];
        return stages.Contains(last) ? last : stages[^1];
    }

    /// <summary>Where the other agency signs in a task of its own, it asks the other agency's lines.</summary>
    private static bool IsAsked(string field, string task, JsonNode form) =>
        IsOfTheOther(task)
        == (IsOthers(field) && Tasks(form).Any(each => Stage(each, form) == Stage(task, form) && IsOfTheOther(each)));

    private static bool IsOfTheOther(string task) =>
        task.StartsWith("sign-", StringComparison.Ordinal) || task == "section-2";

    private static bool IsOthers(string field) =>
        field.StartsWith("f-recv-", StringComparison.Ordinal)
        || field.StartsWith("f-ed-", StringComparison.Ordinal)
        || field == "f-not-signed"
        || field.StartsWith("s2-", StringComparison.Ordinal);
}
