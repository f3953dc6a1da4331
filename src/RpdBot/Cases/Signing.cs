using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>What stays between the author of a form and whoever signs it.</summary>
internal static class Signing
{
    /// <summary>Whether the answer has not left its side: a version that is not signed, or the comment that returned one.</summary>
    /// <remarks>
    /// A form is a task whose author another task warns, the one that signs it; an outcome of that one which leads back
    /// to the form returns it.
    /// </remarks>
    public static bool IsInternal(Procedure procedure, Case @case, DoneTask done) =>
        Returns(procedure, done) || (IsToBeSigned(procedure, done) && !IsSigned(procedure, @case, done));

    private static bool Returns(Procedure procedure, DoneTask done) =>
        procedure.Task(done.Occurrence.Task) is { WarnsAuthorOf: { } form } signing
        && signing.Outcome(done.Outcome)?.Next.Contains(form) == true;

    private static bool IsToBeSigned(Procedure procedure, DoneTask done) =>
        procedure.Tasks.Any(task => task.WarnsAuthorOf == done.Occurrence.Task);

    /// <summary>Whether the next thing that its signatory did was to sign it.</summary>
    private static bool IsSigned(Procedure procedure, Case @case, DoneTask done) =>
        @case
            .Done.SkipWhile(other => other.Occurrence != done.Occurrence)
            .FirstOrDefault(other => procedure.Task(other.Occurrence.Task)?.WarnsAuthorOf == done.Occurrence.Task)
            is { } next
        && !Returns(procedure, next);
}
