using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Documents;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Which forms of a case somebody may get, and which answers stand in them.</summary>
/// <remarks>
/// Sections that the same tasks fill are given together: to those who may read every answer in them. What stands there is
/// the latest version that has been signed where the procedure has it signed; before the first signature, the draft, and
/// that only for the side that writes it.
/// </remarks>
public static class FormReading
{
    /// <summary>The forms that the person may get now, in the procedure's order; of each stage, the earliest first.</summary>
    public static ImmutableArray<FormCopy> Of(Procedure procedure, Case @case, Person viewer) =>
        [
            .. procedure
                .Documents.Where(form => form.Stages.Any(@case.StageBegan.ContainsKey))
                .SelectMany(form => form.Copies.Select(stage => new FormCopy(form, stage)))
                .Where(copy => CaseReading.IsOpen(@case, viewer) && IsWritten(procedure, @case, viewer, copy)),
        ];

    /// <summary>The forms that the person may ask for now, and gets with saying that the case is for them.</summary>
    /// <remarks>Whoever is asked for something opens the case first; whoever is only told need not, to get the form.</remarks>
    public static ImmutableArray<FormCopy> Offered(Procedure procedure, Case @case, Person viewer) =>
        @case.HasOpened(viewer) ? Of(procedure, @case, viewer)
        : @case.Open.Any(task => CaseOffers.IsWaitedOn(@case, viewer, task)) ? []
        : Of(procedure, @case with { OpenedBy = @case.OpenedBy.Add(viewer.Key) }, viewer);

    /// <summary>Whether something stands in the section, or in one given together with it, that the person may not read.</summary>
    public static bool IsWithheld(
        Procedure procedure,
        Case @case,
        Person viewer,
        FormCopy copy,
        PrintedSection section
    ) =>
        copy
            .Form.Sections.Where(other => other.Tasks.SequenceEqual(section.Tasks, StringComparer.Ordinal))
            .SelectMany(other => Standing(procedure, @case, viewer, copy, other))
            .Any(done => !CaseReading.MayRead(procedure, @case, viewer, done));

    /// <summary>The answers that stand in a section, in the order in which they were given; none where it is withheld.</summary>
    public static ImmutableArray<DoneTask> In(
        Procedure procedure,
        Case @case,
        Person viewer,
        FormCopy copy,
        PrintedSection section
    ) => IsWithheld(procedure, @case, viewer, copy, section) ? [] : Standing(procedure, @case, viewer, copy, section);

    private static ImmutableArray<DoneTask> Standing(
        Procedure procedure,
        Case @case,
        Person viewer,
        FormCopy copy,
        PrintedSection section
    )
    {
        var tasks = section.TasksOf(procedure, copy.Form, copy.Stage);
        var fields = section.Entries.SelectMany(entry => entry.Fields).ToHashSet(StringComparer.Ordinal);
        var written = @case
            .Done.Where(done => tasks.Contains(done.Occurrence.Task) && done.Answers.Ids.Any(fields.Contains))
            .ToList();
        var inForce = written.Where(done => !Signing.IsInternal(procedure, @case, done)).ToList();
        return inForce.Count > 0
            ? [.. inForce]
            : [.. written.Where(done => CaseReading.MayRead(procedure, @case, viewer, done))];
    }

    /// <summary>Whether the section still waits for the signature under its first version.</summary>
    public static bool IsDraft(Procedure procedure, Case @case, ImmutableArray<DoneTask> answers) =>
        !answers.IsEmpty && answers.All(done => Signing.IsInternal(procedure, @case, done));

    /// <summary>What the answers say together: a later one takes the place of all that an earlier one said in the same fields.</summary>
    public static Answers Together(Procedure procedure, Answers raised, IEnumerable<DoneTask> answers) =>
        answers.Aggregate(
            raised,
            (all, done) => Asked(procedure, done).Aggregate(all, (left, id) => left.With(id, "")).Merge(done.Answers)
        );

    /// <summary>What was answered at raising, where the section is filled from it and the person may read it.</summary>
    public static Answers Raised(Procedure procedure, Case @case, Person viewer, PrintedSection section) =>
        section.Tasks.Contains(Procedure.Raising) ? CaseReading.Raised(procedure, @case, viewer) : Answers.None;

    private static ImmutableArray<string> Asked(Procedure procedure, DoneTask done) =>
        procedure.Task(done.Occurrence.Task) is { } task && task.Outcome(done.Outcome) is { } outcome
            ? task.Asked(outcome)
            : [];

    /// <summary>Whether the person may read anything that was answered in a task of one of the form's own stages.</summary>
    private static bool IsWritten(Procedure procedure, Case @case, Person viewer, FormCopy copy) =>
        copy
            .Form.Sections.SelectMany(section => In(procedure, @case, viewer, copy, section))
            .Any(done => copy.Form.Stages.Contains(procedure.Task(done.Occurrence.Task)!.Stage));
}
