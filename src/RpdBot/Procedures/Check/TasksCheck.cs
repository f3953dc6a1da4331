using RpdBot.Procedures.Forms;

namespace RpdBot.Procedures.Check;

/// <summary>What tasks and their outcomes name, and their deadlines.</summary>
internal static class TasksCheck
{
    public static void Look(Procedure procedure, Faults faults)
    {
        faults.Empty(procedure.Tasks, "$.tasks", "task");
        faults.Ids(procedure.Tasks.Select(each => each.Id), "$.tasks", "task");
        foreach (var (at, task) in procedure.Tasks.Index())
        {
            Task(procedure, task, $"$.tasks[{at}]", faults);
        }
    }

    private static void Task(Procedure procedure, TaskDefinition task, string path, Faults faults)
    {
        faults.Empty(task.Title, $"{path}.title");
        faults.Empty(task.Ask, $"{path}.ask");
        faults.Unknown(task.Stage, procedure.Stage, $"{path}.stage", "stage");
        faults.Empty(task.Roles, $"{path}.roles", "role");
        faults.Unknown(task.Roles, procedure.Role, $"{path}.roles", "role");
        faults.Unknown(task.Receives, procedure.Role, $"{path}.receives", "role");
        faults.Unknown(task.Fields, procedure.Field, $"{path}.fields", "field");
        FieldsCheck.Twice(Raised(procedure, task), task.Fields, $"{path}.fields", faults);
        if (task.Due is { } due)
        {
            Due(procedure, due, $"{path}.due", faults);
        }

        WhenOverdue(procedure, task, $"{path}.whenOverdue", faults);

        foreach (var (at, days) in task.RemindAfter.Index())
        {
            DaysCheck.Look(days, $"{path}.remindAfter[{at}]", faults);
        }

        FormPagesCheck.Look(task, path, faults);
        faults.AddIf(
            task.WarnsAuthorOf is { } form && procedure.Task(form) is null,
            $"{path}.warnsAuthorOf",
            $"There is no task “{task.WarnsAuthorOf}”. Name one."
        );
        faults.Empty(task.Outcomes, $"{path}.outcomes", "outcome");
        faults.Ids(task.Outcomes.Select(each => each.Id), $"{path}.outcomes", "outcome");
        foreach (var (at, outcome) in task.Outcomes.Index())
        {
            Outcome(procedure, outcome, $"{path}.outcomes[{at}]", faults);
            Form(procedure, task, outcome, $"{path}.outcomes[{at}]", faults);
        }
    }

    private static void Due(Procedure procedure, Deadline due, string path, Faults faults)
    {
        faults.AddIf(
            due.WorkingDays is null != due.Within24Hours,
            path,
            "Say how many working days there are, or that it is within 24 hours: one of the two."
        );
        DaysCheck.Look(due.WorkingDays ?? 0, $"{path}.workingDays", faults);
        faults.Unknown(due.From, procedure.Task, $"{path}.from", "task");
        DaysCheck.Moment(procedure, due.FromField, $"{path}.fromField", faults);
        if (due.FromStage is { } stage)
        {
            faults.Unknown(stage, procedure.Stage, $"{path}.fromStage", "stage");
        }

        var agrees = procedure.Tasks.SelectMany(task => task.Outcomes).Any(outcome => outcome.Agrees is not null);
        faults.AddIf(
            due.OrAgreed && !agrees,
            $"{path}.orAgreed",
            "No outcome agrees a date. Let one say which field it agrees, or leave this out."
        );
    }

    private static void WhenOverdue(Procedure procedure, TaskDefinition task, string path, Faults faults)
    {
        faults.Unknown(task.WhenOverdue, procedure.Task, path, "task");
        faults.AddIf(
            !task.WhenOverdue.IsEmpty && task.Due is null,
            path,
            "The task has no deadline, so it is never overdue. Give it one, or leave this out."
        );
        foreach (var (at, id) in task.WhenOverdue.Index())
        {
            faults.AddIf(
                procedure.Task(id) is { Beside: false },
                $"{path}[{at}]",
                $"The task “{id}” would take the place of the one that is late. Name one that stands beside it."
            );
        }
    }

    private static void Outcome(Procedure procedure, Outcome outcome, string path, Faults faults)
    {
        faults.Empty(outcome.Label, $"{path}.label");
        faults.Empty(outcome.Done, $"{path}.done");
        faults.Unknown(outcome.Fields, procedure.Field, $"{path}.fields", "field");
        faults.Unknown(outcome.Next, procedure.Task, $"{path}.next", "task");
        faults.Unknown(outcome.By, procedure.Role, $"{path}.by", "role");
        faults.Unknown(outcome.InStages, procedure.Stage, $"{path}.inStages", "stage");
        faults.Unknown(outcome.Copies, procedure.Role, $"{path}.copies", "role");
        foreach (var (id, answer) in outcome.Sets.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            faults.Unknown(id, procedure.Field, $"{path}.sets.{id}", "field");
            if (procedure.Field(id) is { } field)
            {
                FieldsCheck.CanBeAnswered(field, answer, $"{path}.sets.{id}", faults);
            }
        }

        faults.Unknown(outcome.Takes, procedure.Role, $"{path}.takes", "role");
        foreach (var (role, id) in outcome.Assigns.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            faults.Unknown(role, procedure.Role, $"{path}.assigns.{role}", "role");
            faults.AddIf(
                procedure.Field(id) is not { Kind: FieldKind.Person },
                $"{path}.assigns.{role}",
                $"“{id}” is no field of the kind Person. Name one that the outcome asks."
            );
        }

        if (outcome.Agrees is { } agreed)
        {
            faults.Unknown(agreed, procedure.Field, $"{path}.agrees", "field");
            faults.AddIf(
                procedure.Field(agreed) is { Kind: not FieldKind.Date },
                $"{path}.agrees",
                $"The field “{agreed}” is not a date. Name one of the kind Date."
            );
        }
    }

    private static void Form(Procedure procedure, TaskDefinition task, Outcome outcome, string path, Faults faults)
    {
        foreach (var (at, id) in outcome.Without.Index())
        {
            faults.AddIf(
                !task.Fields.Contains(id),
                $"{path}.without[{at}]",
                $"The task does not ask “{id}”. Leave out only what it asks."
            );
        }

        foreach (var (at, id) in outcome.Needs.Index())
        {
            faults.AddIf(
                !task.Asked(outcome).Contains(id),
                $"{path}.needs[{at}]",
                $"Nothing asks “{id}” with this outcome. Name a field that it asks."
            );
        }

        var asked = Raised(procedure, task);
        asked.UnionWith(task.Fields.Except(outcome.Without));
        FieldsCheck.Twice(asked, outcome.Fields, $"{path}.fields", faults);
    }

    /// <summary>What stands on the task's form already: the first task, done before raising, is asked with the raise steps.</summary>
    private static HashSet<string> Raised(Procedure procedure, TaskDefinition task) =>
        ReferenceEquals(task, procedure.FirstTask)
            ? procedure.RaiseSteps.SelectMany(step => step.Fields).ToHashSet(StringComparer.Ordinal)
            : [];
}
