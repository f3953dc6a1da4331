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

        return StandingActions
            .Openable(procedure, @case, @case.RolesOf(person))
            .Any(action => action.Task == begin.Task)
            ? Decision.Of(
                Opening.Of(procedure, @case, procedure.Task(begin.Task)!, after: null, begin.At) with
                {
                    By = person,
                }
            )
            : Decision.Refuse(new Refusal.NotOffered(begin.Task));
    }
}
