using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>How a case ends, and what comes next, in words.</summary>
internal static class Endings
{
    /// <summary>One word or two, as product text.</summary>
    public static string Word(End end) =>
        end switch
        {
            End.Resolved => "resolved",
            End.Decided => "decided",
            End.NotResolved => "not resolved",
            End.Withdrawn => "withdrawn",
            _ => "",
        };

    /// <summary>What comes next and who has it; raw text, since it holds names.</summary>
    /// <remarks>What stands beside the rest and holds nothing up is told only to whom it waits for.</remarks>
    public static string Next(Scene scene) =>
        scene.Case.Closing is { } closing
            ? string.Join(
                '\n',
                new[] { $"The case is closed: {Word(closing.End)}.", Final(scene), Afterwards(scene) }.OfType<string>()
            )
            : string.Join(
                '\n',
                scene
                    .Case.Open.Where(task => !task.Beside || CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task))
                    .Select(task => Next(scene, task))
            );

    /// <summary>What the document says of how final the decision is; null where it says nothing.</summary>
    public static string? Final(Scene scene) =>
        scene.Case.Closing is { End: not End.Withdrawn }
            ? scene.Case.Done.Select(done => Outcome(scene, done)?.Final).LastOrDefault(words => words is not null)
            : null;

    /// <summary>What to do outside the product, now that the case has ended; null when there is nothing to do.</summary>
    /// <remarks>Only the side that ended it is told: it is theirs to do.</remarks>
    public static string? Afterwards(Scene scene)
    {
        if (scene.Case.Closing is null || scene.Case.Done is not [.., var last])
        {
            return null;
        }

        var side = scene.Procedure.Role(last.Role)?.Side ?? Side.None;
        return scene.Case.StandsOn(scene.Procedure, side, scene.Viewer) ? Outcome(scene, last)?.Afterwards : null;
    }

    /// <summary>The outcome of an answer; null when the procedure does not know it.</summary>
    public static Outcome? Outcome(Scene scene, DoneTask done) =>
        scene.Procedure.Task(done.Occurrence.Task)?.Outcome(done.Outcome);

    private static string Next(Scene scene, OpenTask task)
    {
        var what = scene.Procedure.Task(task.Occurrence.Task)?.Title ?? "";
        var due = Heads.DueLine(scene, task);
        return $"{Heads.WaitingFor(scene, task)}: {what}" + (due is null ? "." : $", {due}.");
    }
}
