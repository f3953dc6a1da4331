using System.Globalization;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>A page of the text that is copied to the record of the person concerned.</summary>
internal sealed record RecordPage(Plain Text, string Title, int Page, int Pages);

/// <summary>The text that is copied to the record of the person concerned: one step, or at the end all of them.</summary>
internal static class RecordText
{
    // A card with a record has no form: this leaves room for the rest of it.
    private const int Room = 40_000;

    /// <summary>The text of a step; null when the viewer may not read the answer.</summary>
    public static RecordPage? Of(Scene scene, DoneTask done, int page)
    {
        if (!CaseReading.MayRead(scene.Procedure, scene.Case, scene.Viewer, done))
        {
            return null;
        }

        // Where the work goes on outside the product, all that has been said has to go with it.
        var all = Endings.Outcome(scene, done)?.Afterwards is not null;
        var steps = all ? CaseReading.Answered(scene.Procedure, scene.Case, scene.Viewer) : [done];
        var paged = Paging.Of(
            [.. all ? Readings.Raised(scene) : [], .. steps.Select(step => Section(scene, step))],
            page,
            Room
        );
        var part =
            paged.Pages < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $", part {paged.Page} of {paged.Pages}");
        return new(
            Plain.Of(Head(scene) + string.Concat(paged.Sections.Select(Write))),
            $"Show the text for the {scene.Procedure.Concerned}'s record{part}",
            paged.Page,
            paged.Pages
        );
    }

    private static string Head(Scene scene) =>
        $"{scene.Case.Reference}, {scene.Procedure.Name}, {scene.Procedure.Partnership}\n"
        + $"About: {Readings.Names(scene)}\n"
        + $"Raised by {scene.Case.RaisingAgency?.Name} with {scene.Case.RespondingAgency?.Name}, "
        + $"{TimeWords.Moment(scene.Case.RaisedAt)}\n";

    private static ReadingSectionView Section(Scene scene, DoneTask done)
    {
        var task = scene.Procedure.Task(done.Occurrence.Task);
        var stage = scene.Procedure.Stage(task?.Stage ?? "");
        return new(
            $"{stage?.Title}: {task?.Title}",
            [
                new(
                    TimeWords.Moment(done.At),
                    Plain.Of($"{Parties.Who(scene, done)}, {Endings.Outcome(scene, done)?.Done}.")
                ),
                .. Readings.Lines(scene, done),
            ]
        );
    }

    private static string Write(ReadingSectionView section) =>
        $"\n{section.Title}\n" + string.Concat(section.Lines.Select(Write));

    private static string Write(ReadingLineView line) => $"{line.Label}: {line.Words.Words}\n";
}
