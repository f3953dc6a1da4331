using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Opening a task beside the others, such as the correction of a signed form.</summary>
internal static class Beginning
{
    public static Decision Decide(Procedure procedure, Case @case, BeginTask begin)
    {
        var person = begin.By.Person!;
        if (!@case.HasOpened(person))
        {
            return Decision.Refuse(new Refusal.NotOpened());
        }

        var roles = @case.RolesOf(person);
        return
            StandingActions.Openable(procedure, @case, roles).FirstOrDefault(action => action.Task == begin.Task)
                is { } action
            ? Decision.Of(Opened(Opening.Of(procedure, @case, procedure.Task(begin.Task)!, after: null, begin.At)))
            : Decision.Refuse(new Refusal.NotOffered(begin.Task));

        TaskOpened Opened(TaskOpened opened) =>
            opened with
            {
                By = person,
                Task = action.Own ? opened.Task with { Roles = [.. action.Roles.Intersect(roles)] } : opened.Task,
            };
    }
}
