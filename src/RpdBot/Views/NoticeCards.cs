using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>Short news about a case, in somebody's personal chat.</summary>
public static class NoticeCards
{
    /// <summary>The card. What it says depends on the case as it stands now, not as it stood when the news came up.</summary>
    /// <remarks>
    /// <see cref="NoticeKind.Trouble"/> to somebody without a part in the case is for those whom the deployment lists as
    /// the business unit: the caller decides who that is. It says which agency and role, and why; never the initials.
    /// </remarks>
    public static AdaptiveCard For(Scene scene, Notice notice) =>
        notice.Kind == NoticeKind.Trouble ? TroubleCards.For(scene, notice.Subject)
        : notice.Kind == NoticeKind.HandedOver ? HandedOver(scene, notice)
        : scene.Case.Admits(scene.Viewer) ? NoticeCard.Of(View(scene, notice))
        : TroubleCards.Over(scene, "This is now with somebody else.");

    /// <summary>To somebody who has no part any more: only which role it was.</summary>
    private static AdaptiveCard HandedOver(Scene scene, Notice notice) =>
        TroubleCards.Over(
            scene,
            $"What you were asked as {Parties.Title(scene, notice.Subject).ToLowerInvariant()} has been given to somebody else. You need do nothing more about it."
        );

    private static NoticeView View(Scene scene, Notice notice) =>
        new()
        {
            Reference = scene.Case.Reference.ToString(),
            About = Plain.Of(scene.Case.Initials.Value),
            Lines = [.. Lines(scene, notice).Concat(Forms(scene, notice)).Select(Plain.Of)],
            Next = Plain.Of(Endings.Next(scene)),
            Actions = Buttons(scene, notice),
            Foot = Heads.Foot(scene.Procedure),
        };

    /// <summary>What has happened, in short sentences; raw text.</summary>
    internal static IEnumerable<string> Lines(Scene scene, Notice notice) =>
        notice.Kind switch
        {
            NoticeKind.Answered => [Answered(scene, notice)],
            NoticeKind.Overdue => [Waits(scene, notice, "No answer has come in time")],
            NoticeKind.Reminder => [Waits(scene, notice, "A reminder")],
            NoticeKind.Limit => [Limit(scene, notice)],
            NoticeKind.Note => Note(scene, notice),
            NoticeKind.Reopened => Reopened(scene, notice),
            NoticeKind.Record => Record(scene),
            _ => Closed(scene),
        };

    /// <summary>Whoever is only told is told too that the form is there for them.</summary>
    private static IEnumerable<string> Forms(Scene scene, Notice notice) =>
        GetForms(scene, notice).Any() ? ["You can have the form as a Word document, for your file."] : [];

    /// <summary>To get the forms, where the news is of a step that stands in one, or of the end, and nothing is asked.</summary>
    private static IEnumerable<ActionView> GetForms(Scene scene, Notice notice) =>
        scene.Case.Open.Any(task => CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task))
        || !(notice.Kind == NoticeKind.Closed || (notice.Kind == NoticeKind.Answered && IsOfForm(scene, notice)))
            ? []
            : Actions.Forms(scene);

    private static bool IsOfForm(Scene scene, Notice notice) =>
        Occurrence.Read(notice.Subject) is { } occurrence
        && scene.Procedure.Documents.Any(form => form.Sections.Any(section => section.Tasks.Contains(occurrence.Task)));

    private static string Answered(Scene scene, Notice notice)
    {
        var occurrence = Occurrence.Read(notice.Subject);
        var done = scene.Case.Done.LastOrDefault(answer => answer.Occurrence == occurrence);
        return done is null
            ? "There is news."
            : $"{Parties.Subject(scene, done)} {Endings.Outcome(scene, done)?.Done}, {TimeWords.Moment(done.At)}."
                + AgreedReadings.About(scene, done);
    }

    private static string Waits(Scene scene, Notice notice, string words)
    {
        var occurrence = Occurrence.Read(notice.Subject);
        var title = scene.Procedure.Task(occurrence?.Task ?? "")?.Title ?? "a question";
        return occurrence is { } one && scene.Case.Waiting(one) is { } task
            ? $"{words}: {title}{When(scene, task)}."
            : $"{title}: this has been settled in the meantime.";
    }

    private static string When(Scene scene, OpenTask task) => Heads.DueLine(scene, task) is { } due ? $", {due}" : "";

    private static string Limit(Scene scene, Notice notice) =>
        scene.Procedure.Stage(notice.Subject) is { } stage
            ? $"{stage.Title}, is over its limit."
            : "The case is over its limit.";

    private static IEnumerable<string> Note(Scene scene, Notice notice)
    {
        var note = scene.Case.Notes.FirstOrDefault(one =>
            one.Number.ToString(CultureInfo.InvariantCulture) == notice.Subject
        );
        return note is not null && CaseReading.IsOpen(scene.Case, scene.Viewer)
            ? [$"{note.By.Name} added a note, {TimeWords.Moment(note.At)}:", note.Text.Value]
            : ["Somebody added a note."];
    }

    private static IEnumerable<string> Record(Scene scene)
    {
        var missing = CaseRecords.Missing(scene.Procedure, scene.Case, scene.Viewer);
        return missing.IsEmpty
            ? ["What you did is on the record."]
            : missing
                .Select(done => $"{scene.Procedure.Task(done.Occurrence.Task)?.Title}, {TimeWords.Moment(done.At)}")
                .Prepend($"Is this on the {scene.Procedure.Concerned}'s record? You have not said so yet:");
    }

    private static IEnumerable<string> Reopened(Scene scene, Notice notice)
    {
        var at = int.Parse(notice.Subject, CultureInfo.InvariantCulture) - 1;
        return scene.Case.Reopenings.ElementAtOrDefault(at) is not { } again ? ["There is news."]
            : CaseReading.IsOpen(scene.Case, scene.Viewer)
                ?
                [
                    $"{again.By.Name} opened the case again, {TimeWords.Moment(again.At)}.",
                    $"Reason: {again.Reason.Value}",
                ]
            : ["The case was opened again."];
    }

    private static IEnumerable<string> Closed(Scene scene)
    {
        if (scene.Case.Closing is not { } closing)
        {
            return ["There is news."];
        }

        var by = CaseReading.IsOpen(scene.Case, scene.Viewer) ? $" by {closing.By.Name}" : "";
        var reason = CaseReading.Reason(scene.Procedure, scene.Case, scene.Viewer);
        return new[]
        {
            $"Closed{by}, {TimeWords.Moment(closing.At)}.",
            reason is { } why ? $"Reason: {why.Value}" : null,
        }
            .OfType<string>()
            .Concat(Decision(scene, closing));
    }

    /// <summary>A decision in its own words, for whoever may read it, and what the document says of how final it is.</summary>
    private static IEnumerable<string> Decision(Scene scene, Closing closing) =>
        closing.End == Procedures.End.Decided
        && scene.Case.Done.LastOrDefault(done => Endings.Outcome(scene, done)?.End == closing.End) is { } decided
        && CaseReading.MayRead(scene.Procedure, scene.Case, scene.Viewer, decided)
            ?
            [
                .. Readings
                    .Lines(scene, decided)
                    .Select(line => $"{line.Label} {line.Words.Words}")
                    .Append(Endings.Final(scene))
                    .OfType<string>(),
            ]
            : [];

    private static ImmutableArray<ActionView> Buttons(Scene scene, Notice notice)
    {
        if (!scene.Case.HasOpened(scene.Viewer))
        {
            var isAsked = scene.Case.Open.Any(task => CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task));
            return
            [
                Actions.Status(scene) with
                {
                    Title = isAsked ? "Show what is asked" : "Show the case",
                },
                .. GetForms(scene, notice),
            ];
        }

        if (notice.Kind == NoticeKind.Record)
        {
            return [.. RecordReadings.Text(scene), Actions.Status(scene)];
        }

        var waiting = scene.Case.Open.FirstOrDefault(task => CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task));
        return waiting is not null
            ?
            [
                Actions.Show(scene, waiting.Occurrence, "Show what is asked") with
                {
                    Style = ActionStyle.Main,
                },
                Actions.Status(scene),
            ]
            :
            [
                .. Offers(scene, notice),
                .. Actions.Reopening(scene),
                Actions.Status(scene),
                .. GetForms(scene, notice),
            ];
    }

    /// <summary>What the viewer may choose on a task that waits for somebody else.</summary>
    private static IEnumerable<ActionView> Offers(Scene scene, Notice notice) =>
        Occurrence.Read(notice.Subject) is { } occurrence
            ? CaseOffers
                .For(scene.Procedure, scene.Case, scene.Viewer, occurrence)
                .Select(outcome => Actions.Offer(scene, occurrence, outcome))
            : [];
}
