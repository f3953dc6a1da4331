using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Following up what the agencies agreed to do.</summary>
internal static class Following
{
    /// <summary>The opening of the follow-up of the action that this answer records; null where it records none.</summary>
    public static TaskOpened? Of(Procedure procedure, Case @case, DoneTask done)
    {
        if (
            procedure.AgreedActions is not { } agreed
            || !agreed.IsIn(done.Answers)
            || procedure.Task(agreed.FollowUp) is not { } followUp
        )
        {
            return null;
        }

        var opened = Opening.Of(procedure, @case, followUp, $"{done.Occurrence.Task}/{done.Outcome}", done.At);
        return opened with
        {
            Task = opened.Task with { Roles = [done.Answers[agreed.Owner].Value], About = done.Occurrence },
        };
    }
}
