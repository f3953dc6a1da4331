using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>What can be chosen on a task that waits, and by whom.</summary>
/// <remarks>The decider and the cards ask here, so that a card offers exactly what will be accepted.</remarks>
public static class CaseOffers
{
    /// <summary>The outcomes that the person may choose at this moment; none when the task does not wait.</summary>
    public static ImmutableArray<Outcome> For(Procedure procedure, Case @case, Person person, Occurrence occurrence)
    {
        if (@case.Waiting(occurrence) is not { } task || procedure.Task(occurrence.Task) is not { } definition)
        {
            return [];
        }

        var roles = @case.HeldBy(person).ToList();
        return
        [
            .. definition.Outcomes.Where(outcome =>
                IsOffered(@case, task, outcome)
                && RoleFor(roles, task, definition, outcome) is { } role
                && !task.Answered.Contains(role)
            ),
        ];
    }

    /// <summary>The outcomes that the person may record for somebody else, who answered outside the product.</summary>
    public static ImmutableArray<Outcome> ForOthers(
        Procedure procedure,
        Case @case,
        Person person,
        Occurrence occurrence
    ) =>
        @case.Waiting(occurrence) is { } task
        && procedure.Task(occurrence.Task) is { } definition
        && MayRecord(procedure, @case.HeldBy(person), task)
            ?
            [
                .. definition.Outcomes.Where(outcome =>
                    IsOffered(@case, task, outcome) && !OnBehalf.RolesOf(task, definition, outcome).IsEmpty
                ),
            ]
            : [];

    /// <summary>Whether a holder of these roles may record an answer to the task that others are waited on for.</summary>
    internal static bool MayRecord(Procedure procedure, IEnumerable<string> roles, OpenTask task) =>
        roles.Any(role => procedure.Role(role) is { Records: true }) && !roles.Intersect(task.Roles).Any();

    /// <summary>Whether the task waits for this person: they hold one of its roles, and that role has not answered.</summary>
    public static bool IsWaitedOn(Case @case, Person person, OpenTask task) => WaitingRoles(@case, person, task).Any();

    /// <summary>The roles of this person for which the task waits.</summary>
    public static IEnumerable<string> WaitingRoles(Case @case, Person person, OpenTask task) =>
        @case.HeldBy(person).Intersect(task.Roles).Except(task.Answered);

    /// <summary>Whether the outcome can be chosen now, by whoever may choose it.</summary>
    internal static bool IsOffered(Case @case, OpenTask task, Outcome outcome) =>
        (!outcome.WhenOverdue || task.Overdue)
        && (outcome.OnlyAfter is null || outcome.OnlyAfter == task.After)
        && (outcome.InStages.IsEmpty || outcome.InStages.Contains(@case.Stage))
        && !(outcome.Supersedes && @case.IsClosed);

    /// <summary>The one of these roles in which the outcome would be chosen; null when none may.</summary>
    /// <remarks>Of several roles one that has not answered yet, so that who holds two can answer in both.</remarks>
    internal static string? RoleFor(
        IEnumerable<string> roles,
        OpenTask task,
        TaskDefinition definition,
        Outcome outcome
    ) =>
        definition
            .MayChoose(outcome, task.Roles)
            .Intersect(roles)
            .OrderBy(role => task.Answered.Contains(role))
            .FirstOrDefault();
}
