using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>Who knows of a case by now.</summary>
/// <remarks>
/// The people of the other agency are named when a case is raised, and hear of it from their colleague first: the
/// product tells them nothing, not even that there is a case, before the procedure has it write to them. So it is with
/// people of further agencies.
/// </remarks>
internal static class Hearing
{
    /// <summary>Whether the person has a part in the case and may know that it exists.</summary>
    public static bool IsKnownTo(this Case @case, Procedure procedure, Person person) =>
        @case.Admits(person)
        && (
            (!@case.StandsOn(procedure, Side.Responding, person) && !@case.IsOnlyInvolved(person))
            || @case.Written.Contains(person.Key)
            || @case.HasOpened(person)
        );

    /// <summary>Whether the person has a part in the case and may know that it exists.</summary>
    public static bool IsKnownTo(this StoredCase stored, Person person) =>
        stored.Case.IsKnownTo(stored.Procedure, person);
}
