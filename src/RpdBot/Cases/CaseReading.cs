using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Who may read what of a case.</summary>
/// <remarks>
/// Before they have opened the details, nobody reads anything. After that: what their own side answered; what the
/// other side answered only where it was sent to one of their roles, by itself or with a form in which it stands, or the
/// procedure lets a role read it (a form that is signed, only in the versions that were); what they recorded for
/// somebody; every note. What was raised belongs to the raising side: the other side reads it in the words in which a
/// task sent it, which may have been changed on the way.
/// </remarks>
public static class CaseReading
{
    /// <summary>Whether the person may read any details at all: they have a part in the case, and have opened it.</summary>
    public static bool IsOpen(Case @case, Person viewer) => @case.Admits(viewer) && @case.HasOpened(viewer);

    /// <summary>Whether the person may read this answer.</summary>
    public static bool MayRead(Procedure procedure, Case @case, Person viewer, DoneTask done)
    {
        if (!IsOpen(@case, viewer))
        {
            return false;
        }

        var roles = @case.RolesOf(viewer);
        return roles.Contains(done.Role)
            || IsOfSide(procedure, roles, procedure.Role(done.Role)?.Side ?? Side.None)
            || FormSending.To(procedure, done).Intersect(roles).Any()
            || (done.OnBehalf && done.By.Is(viewer))
            || (ReadsLater(procedure, @case, roles, done) && !Signing.IsInternal(procedure, @case, done));
    }

    /// <summary>The answers that the person may read, in the order in which they were given.</summary>
    public static ImmutableArray<DoneTask> Answered(Procedure procedure, Case @case, Person viewer) =>
        [.. @case.Done.Where(done => MayRead(procedure, @case, viewer, done))];

    /// <summary>What the person may read of what was answered when the difference was raised.</summary>
    public static Answers Raised(Procedure procedure, Case @case, Person viewer) =>
        IsOpen(@case, viewer)
        && (
            IsOfSide(procedure, @case.RolesOf(viewer), Side.Raising)
            || Reads(procedure, @case.RolesOf(viewer), Procedure.Raising)
        )
            ? @case.RaisedWith
            : Answers.None;

    /// <summary>The latest answer to every field among those that the person may read.</summary>
    public static Answers Latest(Procedure procedure, Case @case, Person viewer) =>
        Answered(procedure, @case, viewer)
            .Aggregate(Raised(procedure, @case, viewer), (all, done) => all.Merge(done.Answers));

    /// <summary>The notes that the person may read: those of the agencies that wrote them, and of the offices.</summary>
    public static ImmutableArray<Note> Notes(Case @case, Person viewer) =>
        IsOpen(@case, viewer) && !@case.IsOnlyInvolved(viewer) ? @case.Notes : [];

    /// <summary>Those whom it is about, with their full names, if the person may read them.</summary>
    public static ImmutableArray<Concerned> Concerned(Case @case, Person viewer) =>
        IsOpen(@case, viewer) ? @case.Concerned : [];

    /// <summary>Why it was closed, if a reason was given and the person may read it.</summary>
    /// <remarks>The raising side may; of the others only those to whom the product had written about the case.</remarks>
    public static Words? Reason(Procedure procedure, Case @case, Person viewer) =>
        IsOpen(@case, viewer)
        && (IsOfSide(procedure, @case.RolesOf(viewer), Side.Raising) || @case.Written.Contains(viewer.Key))
            ? @case.Closing?.Reason
            : null;

    private static bool Reads(Procedure procedure, IEnumerable<string> roles, string task) =>
        roles.Any(role => procedure.Role(role)?.Reads.Contains(task) == true);

    private static bool IsOfSide(Procedure procedure, IEnumerable<string> roles, Side side) =>
        side != Side.None && roles.Any(role => procedure.Role(role)?.Side == side);

    /// <summary>Whether a role may read it although it was not sent there: the procedure says so, or it came with the form.</summary>
    private static bool ReadsLater(Procedure procedure, Case @case, IReadOnlyList<string> roles, DoneTask done) =>
        Reads(procedure, roles, done.Occurrence.Task) || FormSending.To(procedure, @case, done).Intersect(roles).Any();
}
