using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>That somebody who is asked is away, and who could be asked instead.</summary>
internal static class Absences
{
    /// <summary>The directory says that they are away. Said once of each person in each role.</summary>
    public static Decision Decide(Procedure procedure, Case @case, ReportAway report) =>
        report.By.Person is not null ? Decision.Refuse(new Refusal.NotYours())
        : @case.IsOver(report.Role)
        || @case.HolderOf(report.Role)?.Is(report.Person) != true
        || @case.IsAwayTold(report.Role, report.Person)
            ? Decision.Nothing
        : Decision.Of(
            new AssigneeAway
            {
                At = report.At,
                Role = report.Role,
                Person = report.Person,
                Reason = report.Reason,
                Proposed =
                    report.Proposed is { } other
                    && procedure.Role(report.Role) is { } role
                    && !other.Person.Is(report.Person)
                    && !Staffing.IsRuledOut(procedure, @case, role, other.Person)
                        ? other
                        : null,
            }
        );

    /// <summary>Whoever may decide leaves it with the person.</summary>
    public static Decision Decide(Procedure procedure, Case @case, LeaveProposal leave) =>
        Retrying.Against(procedure, @case, leave.By, leave.Role) is { } refusal ? Decision.Refuse(refusal)
        : !@case.Away.Contains(leave.Role) ? Decision.Nothing
        : Decision.Of(
            new ProposalLeft
            {
                By = leave.By.Person,
                At = leave.At,
                Role = leave.Role,
            }
        );
}
