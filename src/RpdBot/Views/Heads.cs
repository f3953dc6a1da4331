using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>The top and the foot of a card about a case.</summary>
internal static class Heads
{
    /// <summary>The top, seen from one task; without one, from the task that waits.</summary>
    public static CaseHeadView Of(Scene scene, OpenTask? seenFrom = null)
    {
        var task = seenFrom ?? (scene.Case.IsClosed ? null : Waiting(scene));
        return new CaseHeadView
        {
            Reference = scene.Case.Reference.ToString(),
            About = Plain.Of(scene.Case.Initials.Value),
            StageLine = StageLine(scene),
            WaitingFor = Plain.Of(WaitingFor(scene, task)),
            DueLine = task is null ? null : DueLine(scene, task),
            IsLate = task is not null && IsLate(scene, task),
            Limits = LimitWords.Of(scene),
            Stages = Stages(scene),
        };
    }

    /// <summary>The task that the viewer would want to see: the one that waits for them, else the first that waits.</summary>
    public static OpenTask? Waiting(Scene scene) =>
        scene.Case.Open.FirstOrDefault(task => CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task))
        ?? scene.Case.Open.FirstOrDefault(task => scene.Procedure.Task(task.Occurrence.Task)?.Beside == false)
        ?? scene.Case.Open.FirstOrDefault();

    /// <summary>Such as "Waiting for you"; for a case that is closed, how it ended.</summary>
    public static string WaitingFor(Scene scene, OpenTask? task) =>
        scene.Case.Closing is { } closing ? "Closed: " + Endings.Word(closing.End)
        : task is null ? ""
        : CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task) ? "Waiting for you"
        : "Waiting for "
            + string.Join(
                scene.Procedure.Task(task.Occurrence.Task) is { Each: true } ? " and " : " or ",
                task.Roles.Except(task.Answered).Select(role => Parties.Who(scene, role))
            );

    /// <summary>The deadline in words; null when there is none.</summary>
    public static string? DueLine(Scene scene, OpenTask task)
    {
        if (task.Due is not { } due)
        {
            return null;
        }

        var calendar = scene.Procedure.Calendar;
        if (task.OpenedLate)
        {
            return (DueWords.IsLate(scene.Now, due) ? "" : "already late: ") + DueWords.Of(calendar, scene.Now, due);
        }

        return scene.Procedure.Task(task.Occurrence.Task)?.Due?.Within24Hours == true
            ? DueWords.Within24Hours(calendar, scene.Now, due)
            : DueWords.Of(calendar, scene.Now, due);
    }

    /// <summary>Whether the deadline has passed, or had passed before the task opened.</summary>
    public static bool IsLate(Scene scene, OpenTask task) =>
        task.OpenedLate || task.Overdue || (task.Due is { } due && DueWords.IsLate(scene.Now, due));

    /// <summary>Such as "Stage 2 of 4: Informal resolution".</summary>
    public static string StageLine(Scene scene)
    {
        var numbered = scene.Procedure.Stages.Where(stage => !stage.Unnumbered).ToList();
        return scene.Procedure.Stage(scene.Case.Stage) switch
        {
            null => "",
            { Unnumbered: true } apart => apart.Name,
            var stage => string.Create(
                CultureInfo.InvariantCulture,
                $"Stage {numbered.IndexOf(stage) + 1} of {numbered.Count}: {stage.Name}"
            ),
        };
    }

    /// <summary>Who to turn to in danger.</summary>
    public static UrgentFootView Foot(Procedure procedure) => new(procedure.Urgent.Brief, Contacts(procedure));

    /// <summary>Whom to call or write to.</summary>
    public static ImmutableArray<ContactView> Contacts(Procedure procedure) =>
        [
            .. procedure.Urgent.Contacts.Select(contact => new ContactView(
                $"{contact.Name}, {contact.When}",
                contact.Phone,
                contact.Email
            )),
        ];

    private static ImmutableArray<StageStepView> Stages(Scene scene)
    {
        var now = Index(scene);
        return
        [
            .. scene.Procedure.Stages.Select(
                (stage, index) =>
                    new StageStepView(
                        stage.Name,
                        index < now || (index == now && scene.Case.IsClosed) ? StageStanding.Done
                            : index == now ? StageStanding.Now
                            : StageStanding.Ahead
                    )
            ),
        ];
    }

    private static int Index(Scene scene) =>
        scene.Procedure.Stages.Select(stage => stage.Id).ToList().IndexOf(scene.Case.Stage);
}
