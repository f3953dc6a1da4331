namespace RpdBot.Procedures.Check;

/// <summary>The role of those who are named for further agencies: they get copies in the formal stages, and nothing else.</summary>
internal static class InvolvedCheck
{
    public static void Look(Procedure procedure, Faults faults)
    {
        if (!procedure.InvolvesOthers)
        {
            return;
        }

        foreach (var (at, role) in procedure.Roles.Index())
        {
            faults.AddIf(
                role.Id == Role.AlsoInvolved && (role.Side != Side.None || role.Collective || !role.Reads.IsEmpty),
                $"$.roles[{at}]",
                "Further agencies stand on no side, are no office, and read only what is copied to them. Leave the rest out."
            );
        }

        foreach (var (at, task) in procedure.Tasks.Index())
        {
            Task(procedure, task, $"$.tasks[{at}]", faults);
        }
    }

    private static void Task(Procedure procedure, TaskDefinition task, string path, Faults faults)
    {
        faults.AddIf(
            task.Roles.Contains(Role.AlsoInvolved) || task.Receives.Contains(Role.AlsoInvolved),
            path,
            "Further agencies get copies and answer nothing. Name them among the copies of an outcome."
        );
        foreach (var (at, outcome) in task.Outcomes.Index())
        {
            faults.AddIf(
                outcome.By.Contains(Role.AlsoInvolved)
                    || outcome.Takes.Contains(Role.AlsoInvolved)
                    || outcome.Assigns.ContainsKey(Role.AlsoInvolved),
                $"{path}.outcomes[{at}]",
                "Further agencies get copies and answer nothing. Name them among the copies only."
            );
            faults.AddIf(
                outcome.Copies.Contains(Role.AlsoInvolved) && procedure.Stage(task.Stage) is { Formal: false },
                $"{path}.outcomes[{at}].copies",
                "Before the formal stage only the two agencies read what is answered. Copy it to further agencies later."
            );
        }
    }
}
