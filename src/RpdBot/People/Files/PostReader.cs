using System.Globalization;

namespace RpdBot.People.Files;

/// <summary>Reads who holds a post: at any stage, and at the stages named.</summary>
internal static class PostReader
{
    private const int MostLevels = 5;
    private const int LastStage = 9;
    private static readonly string[] Ways = ["person", "group", "managerOf"];

    public static Post Read(Node node, Vocabulary? words)
    {
        var members = node.Members([.. Ways, "levels", "name", "stages"]);
        var byStage = members.Optional("stages", stages => ReadStages(stages, words)) ?? [];
        var onlyStages = members.ContainsKey("stages") && !Ways.Any(members.ContainsKey);
        return new(onlyStages ? null : ReadHolder(node, members), byStage);
    }

    private static Dictionary<int, Holder> ReadStages(Node node, Vocabulary? words)
    {
        var stages = new Dictionary<int, Holder>();
        foreach (var (name, value) in node.AllMembers())
        {
            var holder = ReadHolder(value, value.Members([.. Ways, "levels", "name"]));
            if (IsStage(name, out var stage))
            {
                value.OneOf(name, words?.Stages, "stage");
                stages[stage] = holder;
            }
            else
            {
                value.Fault($"must be named by a stage's number, from 1 to {LastStage}.");
            }
        }

        return stages;
    }

    private static Holder ReadHolder(Node node, IReadOnlyDictionary<string, Node> members)
    {
        if (node.IsObject && Ways.Count(members.ContainsKey) != 1)
        {
            node.Fault("needs exactly one of \"person\", \"group\" and \"managerOf\".");
        }

        if (members.TryGetValue("levels", out var levels) && !members.ContainsKey("managerOf"))
        {
            levels.Fault("belongs to \"managerOf\" only.");
        }

        if (members.TryGetValue("name", out var name) && !members.ContainsKey("person"))
        {
            name.Fault("belongs to \"person\" only.");
        }

        return members.Optional(
                "person",
                person => new Holder.Named(
                    person.Person() with
                    {
                        Name = members.Optional("name", called => called.Text()),
                    }
                )
            )
            ?? members.Optional("group", group => new Holder.InGroup(group.Guid()))
            ?? (Holder)ReadManager(members);
    }

    private static Holder.ManagerOfPractitioner ReadManager(IReadOnlyDictionary<string, Node> members)
    {
        if (members.TryGetValue("managerOf", out var whose) && whose.Text() is not ("practitioner" or ""))
        {
            whose.Fault("must be \"practitioner\".");
        }

        return new(members.TryGetValue("levels", out var levels) ? levels.Number(1, MostLevels) : 1);
    }

    private static bool IsStage(string name, out int stage) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out stage)
        && stage is >= 1 and <= LastStage;
}
