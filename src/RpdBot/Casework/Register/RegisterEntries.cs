using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>Says of a case what may stand in the register. Pure.</summary>
public static class RegisterEntries
{
    /// <summary>The case's entry.</summary>
    /// <param name="procedure">The version of the procedure that the case follows.</param>
    /// <param name="case">The case as it stands.</param>
    public static RegisterEntry Of(Procedure procedure, Case @case)
    {
        var formalSince = FormalSince(procedure, @case);
        return new()
        {
            Reference = @case.Reference,
            Revision = @case.Revision,
            Initials = formalSince is null ? default : @case.Initials,
            RaisingAgency = @case.RaisingAgency?.Name ?? "",
            RespondingAgency = @case.RespondingAgency?.Name ?? "",
            Stage = @case.Stage,
            StageNumber = procedure.Stages.Select(stage => stage.Id).ToList().IndexOf(@case.Stage) + 1,
            IsLastStage = procedure.Stages[^1].Id == @case.Stage,
            RaisedAt = @case.RaisedAt,
            FormalSince = formalSince,
            Waiting = [.. @case.Open.Select(task => Waiting(procedure, @case, task))],
            SignedOff = Latest(procedure, @case, WaitsFor.SignOff),
            Forwarded = Latest(procedure, @case, WaitsFor.Forwarding),
            NotReached = [.. @case.Troubles.Keys.Select(role => Role(procedure, @case, role))],
            End = @case.Closing?.End,
            ClosedAt = @case.Closing?.At,
        };
    }

    /// <summary>The earliest moment of which the case knows that it stood in a formal stage.</summary>
    private static DateTimeOffset? FormalSince(Procedure procedure, Case @case)
    {
        var entered = @case
            .Done.Where(done => Opens(procedure, done).Any(next => IsFormal(procedure, next)))
            .Select(done => done.At);
        var opened = @case.Open.Where(task => IsFormal(procedure, task.Occurrence.Task)).Select(task => task.Opened);
        return entered.Concat(opened).Select(moment => (DateTimeOffset?)moment).Min();
    }

    /// <summary>What stands beside a case moves it nowhere, whatever stage it is written under.</summary>
    private static bool IsFormal(Procedure procedure, string task) =>
        procedure.Task(task) is { Beside: false } known && procedure.Stage(known.Stage)?.Formal == true;

    private static ImmutableArray<string> Opens(Procedure procedure, DoneTask done) =>
        procedure.Task(done.Occurrence.Task)?.Outcome(done.Outcome)?.Next ?? [];

    private static RegisterTask Waiting(Procedure procedure, Case @case, OpenTask open)
    {
        var task = procedure.Task(open.Occurrence.Task);
        return new()
        {
            Task = open.Occurrence.Task,
            Title = task?.Title ?? "",
            WaitsFor = task?.WaitsFor ?? default,
            Beside = task?.Beside == true,
            Roles = [.. open.Roles.Except(open.Answered).Select(role => Role(procedure, @case, role))],
            Opened = open.Opened,
            Due = open.Due,
            OverdueSince = open.Overdue ? open.Due : null,
        };
    }

    /// <summary>When a task of that sort was last answered so that the case moved on; going back to a form is no step on.</summary>
    /// <remarks>Only where forms are signed: sending a case on to a higher stage is no forwarding of the form.</remarks>
    private static DateTimeOffset? Latest(Procedure procedure, Case @case, WaitsFor sort)
    {
        var tasks = procedure.Tasks.Where(task => !task.Beside).ToList();
        var signed = tasks.Where(task => task.WaitsFor == WaitsFor.SignOff).Select(task => task.Stage).ToHashSet();
        var asked = tasks.Where(task => task.WaitsFor == sort && signed.Contains(task.Stage)).Select(task => task.Id);
        return @case
            .Done.Where(done => asked.Contains(done.Occurrence.Task))
            .Where(done => !Opens(procedure, done).Any(next => procedure.Task(next)?.WaitsFor == WaitsFor.Form))
            .Select(done => (DateTimeOffset?)done.At)
            .Max();
    }

    private static string Role(Procedure procedure, Case @case, string id)
    {
        if (procedure.Role(id) is not { } role)
        {
            return "Somebody";
        }

        var agency = @case.AgencyOf(role.Side);
        var title = procedure.TitleOf(role, agency);
        return agency is null ? title : $"{title}, {agency.Name}";
    }
}
