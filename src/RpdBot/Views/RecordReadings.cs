using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>Which steps of the viewer's own agency are not on the record of the person concerned yet.</summary>
internal static class RecordReadings
{
    /// <summary>A line a step; nothing where all is said to be there, or the case was withdrawn.</summary>
    public static IEnumerable<ReadingSectionView> Of(Scene scene)
    {
        var missing =
            scene.Case.Closing?.End == End.Withdrawn
                ? []
                : CaseRecords.MissingBeside(scene.Procedure, scene.Case, scene.Viewer);
        return missing.IsEmpty
            ? []
            :
            [
                new(
                    $"Not on the {scene.Procedure.Concerned}'s record yet",
                    [.. missing.Select(done => Line(scene, done))]
                ),
            ];
    }

    /// <summary>Leads to the text of the first that is the viewer's own.</summary>
    public static IEnumerable<ActionView> Text(Scene scene) =>
        CaseRecords
            .Missing(scene.Procedure, scene.Case, scene.Viewer)
            .Take(1)
            .Select(done => Actions.Show(scene, done.Occurrence, "Show the text for the record"));

    private static ReadingLineView Line(Scene scene, DoneTask done) =>
        new(
            scene.Procedure.Task(done.Occurrence.Task)?.Title ?? "",
            Plain.Of($"{(done.By.Is(scene.Viewer) ? "You have" : done.By.Name + " has")} not said so yet."),
            default,
            TimeWords.Moment(done.At)
        );
}
