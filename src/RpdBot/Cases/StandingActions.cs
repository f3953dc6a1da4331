using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>What somebody may do at any time, besides answering what they are waited on for.</summary>
/// <remarks>The decider and the cards ask here, so that a card offers exactly what will be accepted.</remarks>
public static class StandingActions
{
    /// <summary>Whether a holder of one of these roles may take the difference back now.</summary>
    public static bool MayWithdraw(Procedure procedure, Case @case, IEnumerable<string> roles) =>
        procedure.Standing.Any(action => action.Kind == StandingActionKind.Withdraw && IsOpenTo(@case, action, roles));

    /// <summary>The tasks that a holder of these roles may open beside the others now.</summary>
    public static ImmutableArray<StandingAction> Openable(Procedure procedure, Case @case, IEnumerable<string> roles) =>
        [
            .. procedure.Standing.Where(action =>
                action is { Kind: StandingActionKind.Open, Task: { } task }
                && IsOpenTo(@case, action, roles)
                && !IsOpen(@case, task, action.Own ? roles : null)
            ),
        ];

    /// <summary>Whether the task waits already; where each opens one of their own, on these roles.</summary>
    private static bool IsOpen(Case @case, string task, IEnumerable<string>? roles) =>
        @case.Open.Any(open =>
            open.Occurrence.Task == task && (roles is null || open.Roles.Intersect(roles, StringComparer.Ordinal).Any())
        );

    private static bool IsOpenTo(Case @case, StandingAction action, IEnumerable<string> roles) =>
        (!@case.IsClosed || (action.Afterwards && @case.Closing!.End is End.Resolved or End.Decided))
        && action.Stages.Contains(@case.Stage)
        && action.Roles.Intersect(roles).Any()
        && (action.Once is null || HasChosen(@case, action.Once))
        && (action.Until is null || !HasChosen(@case, action.Until));

    private static bool HasChosen(Case @case, string way) =>
        @case.Done.Any(done => $"{done.Occurrence.Task}/{done.Outcome}" == way);
}
