using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>What the viewer may read, in sections. Every section asks <see cref="CaseReading"/>.</summary>
internal static class Readings
{
    /// <summary>Everything that the viewer may read, the newest first.</summary>
    /// <param name="scene">The case and who reads it.</param>
    /// <param name="except">Fields whose latest answer stands elsewhere on the card.</param>
    public static ImmutableArray<ReadingSectionView> Of(Scene scene, params IEnumerable<string> except)
    {
        var latest = CaseReading.Latest(scene.Procedure, scene.Case, scene.Viewer);
        var raised = CaseReading.Raised(scene.Procedure, scene.Case, scene.Viewer);
        var elsewhere = latest.Only(except);
        var steps = CaseReading
            .Answered(scene.Procedure, scene.Case, scene.Viewer)
            .Select(done => (done.At, Section: Step(scene, done, [elsewhere, raised])));
        var notes = CaseReading.Notes(scene.Case, scene.Viewer).Select(note => (note.At, Section: Note(note)));
        return
        [
            .. About(scene),
            .. Reason(scene),
            // Turned round first, so that of two at one moment the later stands above.
            .. steps.Concat(notes).Reverse().OrderByDescending(entry => entry.At).Select(entry => entry.Section),
            .. Raised(scene, elsewhere),
        ];
    }

    /// <summary>Whom it is about, by full name.</summary>
    public static IEnumerable<ReadingSectionView> About(Scene scene)
    {
        var names = Names(scene);
        return names.Length == 0 ? [] : [new("Who it is about", [new(Concerned(scene), Plain.Of(names))])];
    }

    /// <summary>What was answered at raising, as far as the viewer may read it.</summary>
    public static IEnumerable<ReadingSectionView> Raised(Scene scene, params ImmutableArray<Answers> elsewhere)
    {
        var asked = scene.Procedure.RaiseSteps.SelectMany(step => step.Fields);
        var raised = CaseReading.Raised(scene.Procedure, scene.Case, scene.Viewer);
        var lines = Lines(scene, raised, asked, elsewhere);
        return lines.IsEmpty ? [] : [new("What was raised", lines)];
    }

    /// <summary>The lines of one answer: the fields that were asked, without what the product itself filled in.</summary>
    /// <param name="scene">The case and who reads it.</param>
    /// <param name="done">The answer; whether it may be read has been asked already.</param>
    /// <param name="elsewhere">Answers that stand elsewhere: a line that would only repeat one is left out.</param>
    public static ImmutableArray<ReadingLineView> Lines(
        Scene scene,
        DoneTask done,
        params ImmutableArray<Answers> elsewhere
    )
    {
        var task = scene.Procedure.Task(done.Occurrence.Task);
        var outcome = task?.Outcome(done.Outcome);
        return task is null || outcome is null
            ? []
            : [.. Behalf(done), .. Lines(scene, done.Answers, task.Asked(outcome), elsewhere)];
    }

    /// <summary>How an answer came that somebody else recorded.</summary>
    private static IEnumerable<ReadingLineView> Behalf(DoneTask done) =>
        done.OnBehalf
            ?
            [
                new(
                    "Given outside RpdBot",
                    Plain.Of(done.Answers[CaseFields.Behalf].Value),
                    Plain.Of($"Recorded by {done.By.Name}")
                ),
            ]
            : [];

    /// <summary>The full names, comma-separated; empty when the viewer may not read them.</summary>
    public static string Names(Scene scene) =>
        string.Join(
            ", ",
            CaseReading.Concerned(scene.Case, scene.Viewer).Select(one => $"{one.Name.Value} ({one.Initials.Value})")
        );

    /// <summary>One answer: who did what, when, and what they said.</summary>
    public static ReadingSectionView Step(Scene scene, DoneTask done, params ImmutableArray<Answers> elsewhere)
    {
        var what = $"{Parties.Subject(scene, done)} {Endings.Outcome(scene, done)?.Done}.";
        return new(
            scene.Procedure.Task(done.Occurrence.Task)?.Title ?? "",
            [new("What happened", Plain.Of(what), When: TimeWords.Moment(done.At)), .. Lines(scene, done, elsewhere)]
        );
    }

    private static ReadingSectionView Note(Note note) =>
        new("Note", [new("Note", Plain.Of(note.Text.Value), Plain.Of(note.By.Name), TimeWords.Moment(note.At))]);

    private static IEnumerable<ReadingSectionView> Reason(Scene scene) =>
        CaseReading.Reason(scene.Procedure, scene.Case, scene.Viewer) is { } reason
            ? [new("Why it was withdrawn", [new("Reason", Plain.Of(reason.Value))])]
            : [];

    private static ImmutableArray<ReadingLineView> Lines(
        Scene scene,
        Answers answers,
        IEnumerable<string> fields,
        ImmutableArray<Answers> elsewhere
    ) =>
        [
            .. scene
                .Procedure.FieldsOf(fields)
                .Where(field => answers.Has(field.Id) && field.Id != CaseFields.OnRecord)
                .Where(field => elsewhere.All(others => others[field.Id] != answers[field.Id]))
                .Select(field => new ReadingLineView(field.Label, Plain.Of(AnswerWords.Of(field, answers)))),
        ];

    private static string Concerned(Scene scene) =>
        char.ToUpperInvariant(scene.Procedure.Concerned[0]) + scene.Procedure.Concerned[1..];
}
