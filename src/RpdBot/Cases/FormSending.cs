using RpdBot.Procedures;
using RpdBot.Procedures.Documents;

namespace RpdBot.Cases;

/// <summary>Whoever is sent a step of a form is sent the form: what stood in its section by then too.</summary>
/// <remarks>
/// A form that two people fill, one after the other, goes to others with the second signature: a copy of that step
/// alone would be half a form, and nobody could lay it on a file.
/// </remarks>
internal static class FormSending
{
    /// <summary>The roles to which the answer was sent, by itself or with a later step of the same section of a form.</summary>
    public static IEnumerable<string> To(Procedure procedure, Case @case, DoneTask done) =>
        @case
            .Done.SkipWhile(other => !ReferenceEquals(other, done))
            .Skip(1)
            .Where(later => AreTogether(procedure, done.Occurrence.Task, later.Occurrence.Task))
            .Where(later => !Signing.IsInternal(procedure, @case, later))
            .SelectMany(later => To(procedure, later))
            .Concat(To(procedure, done));

    /// <summary>The roles to which the answer itself was sent.</summary>
    public static IEnumerable<string> To(Procedure procedure, DoneTask done) =>
        procedure.Task(done.Occurrence.Task) is { } task
            ? task.Receives.Union(task.Outcome(done.Outcome)?.Copies ?? [])
            : [];

    /// <summary>Whether both tasks fill one section of one copy of a form.</summary>
    private static bool AreTogether(Procedure procedure, string task, string other) =>
        procedure.Documents.Any(form =>
            form.Sections.Any(section => form.Copies.Any(stage => AreIn(procedure, form, section, stage, task, other)))
        );

    private static bool AreIn(
        Procedure procedure,
        PrintedForm form,
        PrintedSection section,
        string? stage,
        string task,
        string other
    )
    {
        var tasks = section.TasksOf(procedure, form, stage);
        return tasks.Contains(task) && tasks.Contains(other);
    }
}
