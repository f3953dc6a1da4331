using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>A task that the viewer cannot answer: what was done, or who is waited on.</summary>
internal static class DoneCards
{
    /// <summary>The card for somebody who has opened the details.</summary>
    public static AdaptiveCard For(Scene scene, Occurrence occurrence, Drawing drawing)
    {
        var answers = scene.Case.Done.Where(done => done.Occurrence == occurrence).ToList();
        var done = answers.FindLast(answer => answer.By.Is(scene.Viewer)) ?? answers.LastOrDefault();
        return done is null
            ? StatusCard.Of(Unanswered(scene, occurrence))
            : DoneCard.Of(Answered(scene, done, drawing));
    }

    private static DoneView Answered(Scene scene, DoneTask done, Drawing drawing)
    {
        var mine = done.By.Is(scene.Viewer);
        var record = RecordText.Of(scene, done, drawing.Page);
        return new DoneView
        {
            Head = Heads.Of(scene, scene.Case.Waiting(done.Occurrence)),
            What = Plain.Of($"{Parties.Subject(scene, done)} {Endings.Outcome(scene, done)?.Done}"),
            Who = mine ? Plain.None : Plain.Of(Parties.Who(scene, done)),
            When = TimeWords.Moment(done.At),
            Next = Plain.Of(Endings.Next(scene)),
            RecordText = record?.Text,
            RecordTitle = record?.Title ?? "",
            Actions =
            [
                .. GoOn(scene),
                .. record is null || IsOnRecord(scene, done) ? [] : new[] { Actions.OnRecord(scene, done.Occurrence) },
                .. record is null ? [] : Turn(scene, done.Occurrence, record),
                .. Quiet(scene),
            ],
            Foot = Heads.Foot(scene.Procedure),
        };
    }

    /// <summary>Nobody has answered: it waits for somebody else, or the case ended before.</summary>
    private static StatusView Unanswered(Scene scene, Occurrence occurrence) =>
        new()
        {
            Head = Heads.Of(scene, scene.Case.Waiting(occurrence)),
            Holders = Holders.Waiting(scene),
            Timeline = Timelines.Latest(scene),
            Actions =
            [
                .. GoOn(scene),
                .. RoleActions.TakeBack(scene),
                .. Actions.OnBehalf(scene),
                .. RoleActions.HandOver(scene),
                .. Quiet(scene),
            ],
            Foot = Heads.Foot(scene.Procedure),
        };

    /// <summary>What waits for the viewer now.</summary>
    private static IEnumerable<ActionView> GoOn(Scene scene) =>
        scene
            .Case.Open.Where(task => CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task))
            .Take(1)
            .Select(task => Actions.Show(scene, task.Occurrence, "Go on with what waits for you"));

    private static bool IsOnRecord(Scene scene, DoneTask done) =>
        scene.Case.IsOnRecord(done.Occurrence, scene.Viewer)
        || (done.By.Is(scene.Viewer) && done.Answers.Flag(CaseFields.OnRecord) == true);

    private static ImmutableArray<ActionView> Turn(Scene scene, Occurrence occurrence, RecordPage record) =>
        Actions
            .Turn(
                record.Page,
                record.Pages,
                (page, title) => Actions.Page(scene, page, title, (DataKeys.Occurrence, occurrence.ToString()))
            )
            ?.Turn
        ?? [];

    private static IEnumerable<ActionView> Quiet(Scene scene) =>
        [Actions.Status(scene), .. scene.Case.IsClosed ? [] : new[] { Actions.Note(scene) }, Actions.Risk(scene)];
}
