using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>What a case does with a command: every rule of who may do what, when.</summary>
/// <remarks>
/// Pure and total: time and actor arrive in the command, nothing here reads a clock or does I/O, and no command
/// makes it throw. Repeating a command changes nothing.
/// </remarks>
public static class CaseDecider
{
    /// <summary>Decides a command against the case as it stands.</summary>
    public static Decision Decide(Procedure procedure, Case @case, CaseCommand command) =>
        Delegating.Returning(
            @case,
            command.By.Person is { } person
                ? DecideSeen(procedure, @case.SeenBy(person, command.By.Collectives), command)
                : DecideSeen(procedure, @case, command)
        );

    private static Decision DecideSeen(Procedure procedure, Case @case, CaseCommand command) =>
        command switch
        {
            Raise raise => Raising.Decide(procedure, @case, raise),
            _ when !@case.IsRaised => Decision.Refuse(new Refusal.Unknown()),
            LookAtTheClock
            or ReportNotFound
            or ReportNotReached
            or ReportAway
            or BindPerson when !MaySpeak(@case, command.By) => Decision.Refuse(new Refusal.Unknown()),
            LookAtTheClock look => Passing.Decide(procedure, @case, look),
            ReportNotFound report => Staffing.Decide(procedure, @case, report),
            ReportNotReached report => Staffing.Decide(procedure, @case, report),
            AssignRole assign => Staffing.Decide(procedure, @case, assign),
            ReportAway report => Absences.Decide(procedure, @case, report),
            LeaveProposal leave => Absences.Decide(procedure, @case, leave),
            DelegateRole delegated => Delegating.Decide(procedure, @case, delegated),
            EndDelegation end => Delegating.Decide(procedure, @case, end),
            HandOver given => HandingOver.Decide(procedure, @case, given),
            BindPerson bind => Staffing.Decide(procedure, @case, bind),
            TryAgain again => Retrying.Decide(procedure, @case, again),
            WriteByMail write => Retrying.Decide(procedure, @case, write),
            _ when !@case.Admits(command.By.Person) => Decision.Refuse(new Refusal.Unknown()),
            OpenCase open => Reading.Decide(@case, open),
            ConfirmRecord confirm => Reading.Decide(@case, confirm),
            CompleteTask complete => Completing.Decide(procedure, @case, complete),
            BeginTask begin => Beginning.Decide(procedure, @case, begin),
            Reopen reopen => ReopeningCase.Decide(procedure, @case, reopen),
            DeclineRole { Role: Role.AlsoInvolved } decline => Involving.Decide(@case, decline),
            InvolvePerson involve => Involving.Decide(procedure, @case, involve),
            AddNote when @case.IsOnlyInvolved(command.By.Person!) => Decision.Refuse(new Refusal.NotYours()),
            DeclineRole decline when !@case.IsOver(decline.Role) => Staffing.Decide(procedure, @case, decline),
            _ when @case.Closing is { } closing => Decision.Refuse(new Refusal.Closed(closing.End)),
            AddNote note => Writing.Decide(@case, note),
            Withdraw withdraw => Writing.Decide(procedure, @case, withdraw),
            _ => Decision.Nothing,
        };

    /// <summary>Whether it is the product, or somebody who may know that this case exists.</summary>
    private static bool MaySpeak(Case @case, Actor by) => by.Person is null || @case.Admits(by.Person);
}
