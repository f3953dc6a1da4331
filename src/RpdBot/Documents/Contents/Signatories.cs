using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Documents.Contents;

/// <summary>How a form names whoever wrote or signed.</summary>
internal static class Signatories
{
    /// <summary>Name, role, agency.</summary>
    public static string Who(Procedure procedure, Case @case, DoneTask done) =>
        done.OnBehalf
            ? $"{Role(procedure, @case, done)}, {Agency(procedure, @case, done)}"
            : $"{done.By.Name}, {done.By.JobTitle ?? Role(procedure, @case, done)}, {Agency(procedure, @case, done)}";

    /// <summary>Name, role, agency, date and time, and where it was signed.</summary>
    public static string Signed(Procedure procedure, Case @case, DoneTask done) =>
        $"{Who(procedure, @case, done)}, {MomentWords.Moment(done.At)}, {Where(done)}";

    /// <summary>How it was given: in Teams, or elsewhere and recorded by somebody.</summary>
    private static string Where(DoneTask done) =>
        done.OnBehalf ? $"given outside Teams, recorded by {done.By.Name}" : "signed in Teams";

    private static string Role(Procedure procedure, Case @case, DoneTask done) =>
        procedure.Role(done.Role) is { } role ? procedure.TitleOf(role, @case.AgencyOf(role.Side)) : done.Role;

    private static string Agency(Procedure procedure, Case @case, DoneTask done) =>
        @case.AgencyOf(procedure.Role(done.Role)?.Side ?? Side.None)?.Name ?? procedure.Partnership;
}
