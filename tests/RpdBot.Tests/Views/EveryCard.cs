using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Views;

namespace RpdBot.Tests.Views;

/// <summary>Every card that a viewer could be shown of a case, and which it is.</summary>
internal static class EveryCard
{
    /// <param name="scene">The case and who looks.</param>
    /// <param name="pages">How many pages to turn; one that is not there is the last one again.</param>
    /// <param name="drawing">What has been typed, with its errors.</param>
    public static IReadOnlyList<(string Name, AdaptiveCard Card)> Of(Scene scene, int pages, Drawing? drawing = null)
    {
        var occurrences = scene
            .Case.Openings.SelectMany(task => Enumerable.Range(1, task.Value).Select(n => new Occurrence(task.Key, n)))
            .Append(new Occurrence("confirm", 9))
            .ToList();
        return
        [
            .. occurrences.SelectMany(at => Tasks(scene, at, pages, drawing ?? Drawing.Fresh)),
            .. Notices(scene, occurrences).Select(notice => ($"notice {notice}", NoticeCards.For(scene, notice))),
            .. Enumerable
                .Range(1, pages)
                .Select(page => ($"status, page {page}", StatusCards.For(scene, new Drawing { Page = page }))),
            .. scene.Procedure.Roles.SelectMany(role => Naming(scene, role.Id)),
            ("note", QuestionCards.NoteFor(scene, drawing, "form")),
            ("withdraw", QuestionCards.WithdrawFor(scene, drawing, "form")),
            ("my cases", CasesCards.For([scene], [], scene.Now)),
        ];
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Tasks(
        Scene scene,
        Occurrence at,
        int pages,
        Drawing drawing
    ) =>
        from outcome in (scene.Procedure.Task(at.Task)?.Outcomes ?? []).Select(one => (string?)one.Id).Append(null)
        from page in Enumerable.Range(1, pages)
        let drawn = OfForm(scene, at, drawing) with
        {
            Outcome = outcome,
            Page = page,
        }
        select ($"{at}/{outcome}, page {page}", TaskCards.For(scene, at, drawn));

    /// <summary>A refusal speaks of the fields of its form only.</summary>
    public static Drawing OfForm(Scene scene, Occurrence at, Drawing drawing) =>
        scene.Procedure.Task(at.Task) is { } task
            ? drawing with
            {
                Errors =
                [
                    .. drawing.Errors.Where(error =>
                        task.Outcomes.Any(outcome => task.Asked(outcome).Contains(error.FieldId))
                    ),
                ],
            }
            : drawing;

    private static IEnumerable<Notice> Notices(Scene scene, IEnumerable<Occurrence> occurrences) =>
        occurrences
            .SelectMany(at => new[] { Notice.Answered(at), Notice.Overdue(at), Notice.Reminder(at) })
            .Append(Notice.Closed)
            .Concat(scene.Case.Notes.Select(note => Notice.Note(note.Number)))
            .Concat(scene.Procedure.Roles.Select(role => Notice.Trouble(role.Id)));

    private static IEnumerable<(string Name, AdaptiveCard Card)> Naming(Scene scene, string role) =>
        [
            ($"not me, {role}", QuestionCards.NotMeFor(scene, role, null, "form")),
            ($"name {role}", QuestionCards.NameFor(scene, role, null, "form")),
            ($"hand over {role}", RoleCards.HandOverFor(scene, role, null, "form")),
            .. scene.Case.Open.Select(task =>
                ($"delegate {role}", RoleCards.DelegateFor(scene, role, task.Occurrence, null, "form"))
            ),
        ];
}
