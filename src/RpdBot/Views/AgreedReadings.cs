using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>What the agencies agreed to do, for everybody who may open the case.</summary>
internal static class AgreedReadings
{
    /// <summary>All of it, with what has come of each; nothing where nothing was agreed.</summary>
    public static IEnumerable<ReadingSectionView> Of(Scene scene)
    {
        var actions = MayRead(scene) ? AgreedAction.Of(scene.Procedure, scene.Case) : [];
        return actions.IsEmpty ? [] : [new("Agreed actions", [.. actions.SelectMany(action => Lines(scene, action))])];
    }

    /// <summary>The action that a task follows up, first of what its owner reads.</summary>
    public static IEnumerable<ReadingSectionView> Of(Scene scene, OpenTask task) =>
        AgreedAction.Of(scene.Procedure, scene.Case).FirstOrDefault(one => one.Recorded.Occurrence == task.About)
            is { } action
            ? [new("What was agreed", [.. Lines(scene, action)])]
            : [];

    /// <summary>The action of which an answer tells; empty where it tells of none, and for who has not opened the details.</summary>
    public static string About(Scene scene, DoneTask done) =>
        done.About is { } about
        && MayRead(scene)
        && AgreedAction.Of(scene.Procedure, scene.Case).FirstOrDefault(one => one.Recorded.Occurrence == about)
            is { } action
            ? $" The action: {action.What.Value}{Because(scene, action)}"
            : "";

    /// <summary>What the two agencies agreed is theirs: further agencies only get copies.</summary>
    private static bool MayRead(Scene scene) =>
        CaseReading.IsOpen(scene.Case, scene.Viewer) && !scene.Case.IsOnlyInvolved(scene.Viewer);

    private static IEnumerable<ReadingLineView> Lines(Scene scene, AgreedAction action) =>
        [
            new(
                State(action),
                Plain.Of(action.What.Value + Because(scene, action)),
                Plain.Of(Parties.Who(scene, action.Owner)),
                action.Answer is { } answer ? TimeWords.Moment(answer.At) : null
            ),
        ];

    private static string State(AgreedAction action) =>
        action switch
        {
            { State: ActionState.Done } => "Done",
            { State: ActionState.NotDone } => "Not done",
            { State: ActionState.Overdue, By: { } day } => "Overdue since " + TimeWords.Day(day),
            { By: { } day } => "To be done by " + TimeWords.Day(day),
            _ => "To be done",
        };

    private static string Because(Scene scene, AgreedAction action) =>
        action is { State: ActionState.NotDone, Answer: { } answer }
            ? "\nNot done, because: " + string.Join(' ', Readings.Lines(scene, answer).Select(line => line.Words.Words))
            : "";
}
