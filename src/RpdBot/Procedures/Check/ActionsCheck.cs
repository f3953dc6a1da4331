using System.Collections.Immutable;
using RpdBot.Procedures.Forms;

namespace RpdBot.Procedures.Check;

/// <summary>Agreed actions, their follow-up, and opening a case again for one that was not done.</summary>
internal static class ActionsCheck
{
    private const int MostDays = 366;

    public static void Look(Procedure procedure, Faults faults)
    {
        if (procedure.AgreedActions is { } agreed)
        {
            Field(procedure, agreed.What, FieldKind.Long, "$.agreedActions.what", faults);
            Field(procedure, agreed.Owner, FieldKind.One, "$.agreedActions.owner", faults);
            Field(procedure, agreed.By, FieldKind.Date, "$.agreedActions.by", faults);
            FollowUp(procedure, agreed, faults);
            Recorded(procedure, agreed, faults);
        }

        if (procedure.Reopening is { } reopening)
        {
            Reopening(procedure, reopening, faults);
        }
    }

    private static void Field(Procedure procedure, string id, FieldKind kind, string path, Faults faults)
    {
        faults.Unknown(id, procedure.Field, path, "field");
        faults.AddIf(
            procedure.Field(id) is { } field && field.Kind != kind,
            path,
            $"The field “{id}” is of another kind. Name one of the kind {kind}."
        );
    }

    private static void FollowUp(Procedure procedure, AgreedActions agreed, Faults faults)
    {
        const string path = "$.agreedActions.followUp";
        faults.Unknown(agreed.FollowUp, procedure.Task, path, "task");
        if (procedure.Task(agreed.FollowUp) is not { } task)
        {
            return;
        }

        faults.AddIf(!task.Beside, path, "This task would hold up the others. Name one that stands beside them.");
        faults.AddIf(
            task.Due?.FromField != agreed.By,
            path,
            $"The task is not due on the date that was agreed. Let its deadline count from the field “{agreed.By}”."
        );
        faults.AddIf(
            task.Outcome(agreed.NotDone) is null,
            "$.agreedActions.notDone",
            $"The task “{task.Id}” has no outcome “{agreed.NotDone}”. Name one that it has."
        );
        foreach (var (at, choice) in (procedure.Field(agreed.Owner)?.Choices ?? []).Index())
        {
            faults.AddIf(
                !task.Roles.Contains(choice.Id),
                $"{path}.roles",
                $"The owner can be “{choice.Id}” (choice {at + 1}), and the task does not wait on that role. Name it among its roles."
            );
        }
    }

    /// <summary>Where every role answers for itself, it could not be told whose action it is.</summary>
    private static void Recorded(Procedure procedure, AgreedActions agreed, Faults faults)
    {
        foreach (var (at, task) in procedure.Tasks.Index())
        {
            var asked = task.Fields.Concat(task.Outcomes.SelectMany(outcome => outcome.Fields));
            faults.AddIf(
                task.Each && asked.Contains(agreed.What),
                $"$.tasks[{at}]",
                "Every role answers this task, so it cannot record an agreed action. Ask for it in a task that one answer ends."
            );
        }
    }

    private static void Reopening(Procedure procedure, Reopening reopening, Faults faults)
    {
        faults.AddIf(
            procedure.AgreedActions is null,
            "$.reopening",
            "A case is opened again for an agreed action, and there are none. Add “agreedActions”, or leave this out."
        );
        faults.AddIf(
            reopening.Days is < 1 or > MostDays,
            "$.reopening.days",
            $"Give a number of days from 1 to {MostDays}."
        );
        var resolving = procedure.Tasks.Where(Resolves).Select(task => task.Id).ToList();
        foreach (var id in resolving.Where(id => !reopening.Opens.ContainsKey(id)))
        {
            faults.Add("$.reopening.opens", $"Say with which task a case goes on that “{id}” has resolved.");
        }

        foreach (var (from, to) in reopening.Opens.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Opens(procedure, resolving, from, to, faults);
        }
    }

    private static void Opens(Procedure procedure, List<string> resolving, string from, string to, Faults faults)
    {
        var path = $"$.reopening.opens.{from}";
        faults.AddIf(!resolving.Contains(from), path, $"The task “{from}” resolves no case. Leave this out.");
        faults.Unknown(to, procedure.Task, path, "task");
        if (procedure.Task(to) is not { } task)
        {
            return;
        }

        faults.AddIf(
            task.Beside || task.Stage != procedure.Task(from)?.Stage,
            path,
            $"The case goes on in the stage in which it was resolved. Name a task of that stage that holds the others up, not “{to}”."
        );
        faults.AddIf(
            task.Outcomes.All(outcome => outcome.WhenOverdue || outcome.OnlyAfter is not null),
            path,
            $"Nothing can be chosen when the task “{to}” opens so. Name one with an outcome that can be chosen at any time."
        );
    }

    private static bool Resolves(TaskDefinition task) => task.Outcomes.Any(outcome => outcome.End == End.Resolved);
}
