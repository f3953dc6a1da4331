using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>Looks for the person for a role, and puts on the case what was found.</summary>
public sealed class RoleWork(RoleFinder finder, CaseWriter writer, TimeProvider time)
{
    /// <summary>Finds the person, unless the role has one by now.</summary>
    public async Task<WorkResult> FindAsync(StoredCase stored, string roleId, CancellationToken cancellation)
    {
        var (@case, procedure, _) = stored;
        if (
            @case.IsOver(roleId)
            || @case.HolderOf(roleId) is not null
            || procedure.Role(roleId) is not { } role
            || @case.AgencyOf(role.Side) is not { } agency
        )
        {
            return new WorkResult.Done();
        }

        var practitioner = @case.OwnHolderOf(role.Side == Side.Raising ? procedure.Raiser.Id : procedure.Counterpart);
        bool IsRuledOut(Person person) => Staffing.IsRuledOut(procedure, @case, role, person);
        return await finder.FindAsync(role, agency, practitioner, @case.Stage, cancellation, IsRuledOut) switch
        {
            FindAnswer.Somebody somebody => await AssignAsync(stored, roleId, somebody.Holder, cancellation),
            FindAnswer.Nobody nobody => await ReportAsync(stored, roleId, nobody.Reason, cancellation, nobody.Several),
            _ => new WorkResult.Later("directory out of reach"),
        };
    }

    private async Task<WorkResult> AssignAsync(
        StoredCase stored,
        string role,
        Holder holder,
        CancellationToken cancellation
    )
    {
        var assign = new AssignRole
        {
            By = Actor.Product,
            At = time.GetUtcNow(),
            Role = role,
            Holder = holder,
        };
        var answer = await WriteAsync(stored, "found", role, assign, cancellation);
        return answer switch
        {
            CaseAnswer.Refused { Refusal: Refusal.BothSides } => await ReportAsync(
                stored,
                role,
                "The person found already stands on the other side.",
                cancellation
            ),
            CaseAnswer.Done done when done.Case.HolderOf(role) is null => await ReportAsync(
                stored,
                role,
                "The person found has said that it is not for them.",
                cancellation
            ),
            _ => new WorkResult.Done(),
        };
    }

    private async Task<WorkResult> ReportAsync(
        StoredCase stored,
        string role,
        string reason,
        CancellationToken cancellation,
        IReadOnlyList<Person>? several = null
    )
    {
        var report = new ReportNotFound
        {
            By = Actor.Product,
            At = time.GetUtcNow(),
            Role = role,
            Reason = reason,
            Proposed = [.. (several ?? []).Select(person => new Holder(person, Found.Confirmed))],
        };
        await WriteAsync(stored, "not-found", role, report, cancellation);
        return new WorkResult.Done();
    }

    private Task<CaseAnswer> WriteAsync(
        StoredCase stored,
        string what,
        string role,
        CaseCommand command,
        CancellationToken cancellation
    ) => writer.WriteAsync(stored, OperationId.Own(what, role, stored.Case.Revision), command, cancellation);
}
