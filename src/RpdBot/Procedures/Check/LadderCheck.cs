namespace RpdBot.Procedures.Check;

/// <summary>Where outcomes lead: every task opens some day, and from everywhere there is a way to an end.</summary>
internal static class LadderCheck
{
    public static void Look(Procedure procedure, Faults faults)
    {
        foreach (var (at, task) in procedure.Tasks.Index())
        {
            foreach (var (way, outcome) in task.Outcomes.Index())
            {
                Outcome(procedure, task, outcome, $"$.tasks[{at}].outcomes[{way}]", faults);
            }

            Offered(procedure, task, $"$.tasks[{at}].outcomes", faults);
        }

        // A way that is broken is one fault; what it no longer reaches is none of its own.
        if (IsWhole(procedure))
        {
            Opened(procedure, faults);
            Ended(procedure, faults);
        }
    }

    private static bool IsWhole(Procedure procedure) =>
        procedure.Tasks.All(task => !task.Outcomes.IsEmpty)
        && procedure
            .Tasks.SelectMany(task => task.Outcomes, (task, outcome) => (task, outcome))
            .All(way =>
                !LeadsNowhere(way.task, way.outcome) && way.outcome.Next.All(id => procedure.Task(id) is not null)
            );

    private static bool LeadsNowhere(TaskDefinition task, Outcome outcome) =>
        outcome.Next.IsEmpty && outcome.End is null && !task.Beside && (!task.Each || outcome.Settles);

    private static void Outcome(Procedure procedure, TaskDefinition task, Outcome outcome, string path, Faults faults)
    {
        faults.AddIf(
            LeadsNowhere(task, outcome),
            path,
            "This leads nowhere. Name the next task, or how the case ends."
        );
        faults.AddIf(
            outcome.End is not null && outcome.Next.Any(next => procedure.Task(next) is { Beside: false }),
            path,
            "This both goes on and ends. Name the next task, or how the case ends; only a task beside can follow an end."
        );
        faults.AddIf(
            outcome.WhenOverdue && task.Due is null,
            $"{path}.whenOverdue",
            "The task has no deadline, so it is never overdue. Give it one, or offer this at any time."
        );
        faults.AddIf(
            outcome.OnlyAfter is { } after && !Opens(procedure, after, task),
            $"{path}.onlyAfter",
            "This never happens. Name an outcome that opens this task, written task/outcome."
        );
    }

    /// <summary>However the task is opened, those who are waited on must have something to choose before it is late.</summary>
    private static void Offered(Procedure procedure, TaskDefinition task, string path, Faults faults)
    {
        var always = task.Outcomes.Where(outcome => !outcome.WhenOverdue).ToList();
        if (task.Outcomes.IsEmpty || always.Any(outcome => outcome.OnlyAfter is null))
        {
            return;
        }

        var openings = procedure.Tasks.SelectMany(
            from => from.Outcomes,
            (from, way) => (Id: $"{from.Id}/{way.Id}", way)
        );
        var stuck = openings
            .Where(opening => opening.way.Next.Contains(task.Id))
            .FirstOrDefault(opening => always.All(outcome => outcome.OnlyAfter != opening.Id));
        faults.AddIf(
            always.Count == 0 || stuck.Id is not null,
            path,
            $"Nothing can be chosen when {stuck.Id ?? "this"} opens the task. Offer an outcome then that does not wait until it is late."
        );
    }

    private static bool Opens(Procedure procedure, string after, TaskDefinition task) =>
        after.Split('/') is [var from, var way]
        && procedure.Task(from)?.Outcome(way) is { } outcome
        && outcome.Next.Contains(task.Id);

    private static void Opened(Procedure procedure, Faults faults)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>(
            procedure
                .Tasks.Take(1)
                .Select(task => task.Id)
                .Concat(
                    procedure
                        .Standing.Select(one => one.Task)
                        .Append(procedure.Higher)
                        .Append(procedure.AgreedActions?.FollowUp)
                        .OfType<string>()
                )
        );
        while (ahead.TryDequeue(out var id))
        {
            if (reached.Add(id) && procedure.Task(id) is { } task)
            {
                task.Outcomes.SelectMany(way => way.Next).Concat(task.WhenOverdue).ToList().ForEach(ahead.Enqueue);
            }
        }

        foreach (var (at, task) in procedure.Tasks.Index())
        {
            faults.AddIf(
                !reached.Contains(task.Id),
                $"$.tasks[{at}]",
                $"Nothing opens the task “{task.Id}”. Let an outcome lead to it."
            );
        }
    }

    private static void Ended(Procedure procedure, Faults faults)
    {
        var ending = Ending(procedure);
        var waiting = procedure.Tasks.Where(task => !task.Beside).ToLookup(task => task.Stage);
        foreach (var (at, stage) in procedure.Stages.Index())
        {
            faults.AddIf(
                procedure.Tasks.All(task => task.Stage != stage.Id),
                $"$.stages[{at}]",
                $"The stage “{stage.Id}” has no task. Give it one, or leave the stage out."
            );
            faults.AddIf(
                waiting[stage.Id].Any() && !waiting[stage.Id].Any(task => ending.Contains(task.Id)),
                $"$.stages[{at}]",
                $"From the stage “{stage.Id}” there is no way to an end. Let an outcome lead on, or end the case."
            );
        }

        foreach (var (at, task) in procedure.Tasks.Index())
        {
            // Where the whole stage is stuck, the stage's fault says it.
            faults.AddIf(
                !task.Beside
                    && !ending.Contains(task.Id)
                    && waiting[task.Stage].Any(other => ending.Contains(other.Id)),
                $"$.tasks[{at}]",
                $"From the task “{task.Id}” there is no way to an end. Let an outcome lead on, or end the case."
            );
        }
    }

    /// <summary>The tasks from which some way leads to an end.</summary>
    private static HashSet<string> Ending(Procedure procedure)
    {
        var ending = new HashSet<string>(StringComparer.Ordinal);
        var found = true;
        while (found)
        {
            var more = procedure.Tasks.Where(task => Ends(task, ending)).Select(task => task.Id).ToList();
            found = more.Count > ending.Count;
            ending.UnionWith(more);
        }

        return ending;
    }

    private static bool Ends(TaskDefinition task, HashSet<string> ending) =>
        task.Outcomes.Any(way => way.End is not null || way.Next.Any(ending.Contains));
}
