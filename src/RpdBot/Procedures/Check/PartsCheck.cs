namespace RpdBot.Procedures.Check;

/// <summary>Agencies, roles, stages and standing actions.</summary>
internal static class PartsCheck
{
    public static void Look(Procedure procedure, Faults faults)
    {
        faults.Id(procedure.Id, "$.id");
        faults.Ids(procedure.NotCovered.Select(each => each.Id), "$.notCovered", "exclusion");
        Agencies(procedure, faults);
        Roles(procedure, faults);
        faults.Empty(procedure.Stages, "$.stages", "stage");
        faults.Ids(procedure.Stages.Select(each => each.Id), "$.stages", "stage");
        foreach (var (at, stage) in procedure.Stages.Index())
        {
            faults.Empty(stage.Name, $"$.stages[{at}].name");
        }

        Standing(procedure, faults);
        Higher(procedure, faults);
    }

    /// <summary>A way to a higher stage can be chosen when raising, holds nothing up, and leaves everything else behind.</summary>
    private static void Higher(Procedure procedure, Faults faults)
    {
        if (procedure.Higher is not { } id)
        {
            return;
        }

        faults.Unknown(id, procedure.Task, "$.higher", "task");
        faults.AddIf(
            procedure.Task(id) is { } task && (!task.Beside || task.Outcomes.All(way => !way.Supersedes)),
            "$.higher",
            $"The task “{id}” leads to no higher stage. Let it stand beside the others, with an outcome that supersedes them."
        );
    }

    private static void Agencies(Procedure procedure, Faults faults)
    {
        faults.Empty(procedure.AgencyKinds, "$.agencyKinds", "kind of agency");
        faults.Ids(procedure.AgencyKinds.Select(each => each.Id), "$.agencyKinds", "kind of agency");
        var posts = procedure.Roles.Select(each => each.Post).ToHashSet();
        foreach (var (at, kind) in procedure.AgencyKinds.Index())
        {
            faults.Empty(kind.Name, $"$.agencyKinds[{at}].name");
            foreach (var (post, title) in kind.Titles.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                var path = $"$.agencyKinds[{at}].titles.{post}";
                faults.Empty(title, path);
                faults.AddIf(!posts.Contains(post), path, $"No role has the post “{post}”. Name one that a role has.");
            }

            foreach (var stage in kind.Stages.Keys.Order(StringComparer.Ordinal))
            {
                faults.Unknown(stage, procedure.Stage, $"$.agencyKinds[{at}].stages.{stage}", "stage");
            }
        }
    }

    private static void Roles(Procedure procedure, Faults faults)
    {
        faults.Empty(procedure.Roles, "$.roles", "role");
        faults.Ids(procedure.Roles.Select(each => each.Id), "$.roles", "role");
        foreach (var (at, role) in procedure.Roles.Index())
        {
            faults.Empty(role.Title, $"$.roles[{at}].title");
            if (role.Stage is { } stage)
            {
                faults.Unknown(stage, procedure.Stage, $"$.roles[{at}].stage", "stage");
            }

            faults.Unknown(
                role.Reads,
                id => id == Procedure.Raising ? id : procedure.Task(id),
                $"$.roles[{at}].reads",
                "task"
            );
        }

        faults.Unknown(procedure.Counterpart, procedure.Role, "$.counterpart", "role");
        faults.AddIf(
            procedure.Role(procedure.Counterpart) is { Side: not Side.Responding } or { Collective: true },
            "$.counterpart",
            "The counterpart is a person of the responding agency. Name a role of the side Responding."
        );
        faults.AddIf(
            RaiserId(procedure) is { } raiser
                && procedure.Role(raiser) is { Side: not Side.Raising } or { Collective: true },
            "$.tasks[0].roles[0]",
            "Whoever does the first task raises the difference. Name a role of the side Raising."
        );
    }

    private static string? RaiserId(Procedure procedure) =>
        procedure.Tasks.IsEmpty || procedure.FirstTask.Roles.IsEmpty ? null : procedure.FirstTask.Roles[0];

    private static void Conditions(Procedure procedure, StandingAction action, string path, Faults faults)
    {
        foreach (var (member, way) in new[] { ("once", action.Once), ("until", action.Until) })
        {
            faults.AddIf(
                way is not null && procedure.Way(way) is null,
                $"{path}.{member}",
                $"There is no outcome “{way}”. Name one, written task/outcome."
            );
        }

        if (action.Kind != StandingActionKind.Open)
        {
            faults.AddIf(
                action.Afterwards,
                $"{path}.afterwards",
                "Only a task can be opened afterwards. Leave this out."
            );
            return;
        }

        faults.Empty(action.Label ?? "", $"{path}.label");
        faults.Unknown(action.Task ?? "", procedure.Task, $"{path}.task", "task");
        faults.AddIf(
            procedure.Task(action.Task ?? "") is { Beside: false },
            $"{path}.task",
            "This task would hold up the others. Name one that stands beside them."
        );
    }

    private static void Standing(Procedure procedure, Faults faults)
    {
        foreach (var (at, action) in procedure.Standing.Index())
        {
            faults.Empty(action.Roles, $"$.standing[{at}].roles", "role");
            faults.Empty(action.Stages, $"$.standing[{at}].stages", "stage");
            faults.Unknown(action.Roles, procedure.Role, $"$.standing[{at}].roles", "role");
            faults.Unknown(action.Stages, procedure.Stage, $"$.standing[{at}].stages", "stage");
            Conditions(procedure, action, $"$.standing[{at}]", faults);
        }
    }
}
