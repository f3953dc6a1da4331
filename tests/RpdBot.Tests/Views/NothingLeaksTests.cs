using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Views;

namespace RpdBot.Tests.Views;

/// <summary>Every card of every viewer at every state, searched for words that this viewer may not read.</summary>
public sealed class NothingLeaksTests
{
    [Fact]
    public void Answer_ThatTheViewerMayNotRead_IsOnNoCardOfTheirs()
    {
        var searched = 0;
        foreach (var story in CardAtEveryStateTests.EveryState)
        {
            foreach (var viewer in CardAtEveryStateTests.EveryViewer)
            {
                var scene = new Scene(Somerset.Rules, story.Case, viewer, story.Now);
                var text = string.Join('\n', EveryCard(scene).Select(card => card.Text()));
                foreach (var secret in SecretsFor(scene))
                {
                    Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
                    searched++;
                }
            }
        }

        Assert.True(searched > 300, $"Only {searched} secrets were looked for.");
    }

    [Fact]
    public void Answer_ThatTheViewerMayRead_IsOnTheirStatusCard()
    {
        var story = CaseBuilder.AtConfirm().Answered(Somerset.Tamsin, "confirm", "not-resolved");
        var scene = new Scene(Somerset.Rules, story.Case, Somerset.Imani, story.Now);
        var text = string.Join('\n', Pages(scene).Select(card => card.Text()));
        Assert.Contains(CaseBuilder.Words("issue", "contact.1"), text, StringComparison.Ordinal);
        Assert.Contains(CaseBuilder.Words("s2-why", "confirm.1"), text, StringComparison.Ordinal);
        Assert.Contains("Ada Brook", text, StringComparison.Ordinal);
    }

    /// <summary>Every card that the viewer could be shown.</summary>
    private static IEnumerable<AdaptiveCard> EveryCard(Scene scene) => NamedCards(scene).Select(card => card.Card);

    /// <summary>Every card that the viewer could be shown, and which it is.</summary>
    internal static IEnumerable<(string Name, AdaptiveCard Card)> NamedCards(Scene scene)
    {
        var occurrences = scene
            .Case.Openings.SelectMany(task => Enumerable.Range(1, task.Value).Select(n => new Occurrence(task.Key, n)))
            .Append(new Occurrence("confirm", 9))
            .ToList();
        return
        [
            .. occurrences.SelectMany(at => Tasks(scene, at)),
            .. Notices(scene, occurrences).Select(notice => ($"notice {notice}", NoticeCards.For(scene, notice))),
            .. Pages(scene).Select((card, index) => ($"status, page {index + 1}", card)),
            .. scene.Procedure.Roles.SelectMany(role => Naming(scene, role.Id)),
            ("note", QuestionCards.NoteFor(scene, null, "form")),
            ("withdraw", QuestionCards.WithdrawFor(scene, null, "form")),
            ("risk", RiskCards.For(scene)),
            ("my cases", CasesCards.For([scene], [], scene.Now)),
        ];
    }

    private static IEnumerable<AdaptiveCard> Pages(Scene scene) =>
        Enumerable.Range(1, 12).Select(page => StatusCards.For(scene, new Drawing { Page = page }));

    private static IEnumerable<(string Name, AdaptiveCard Card)> Tasks(Scene scene, Occurrence at) =>
        from outcome in (scene.Procedure.Task(at.Task)?.Outcomes ?? []).Select(one => (string?)one.Id).Append(null)
        from page in Enumerable.Range(1, 6)
        let drawing = new Drawing { Outcome = outcome, Page = page }
        select ($"{at}/{outcome}, page {page}", TaskCards.For(scene, at, drawing));

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
        ];

    private static IEnumerable<string> SecretsFor(Scene scene)
    {
        var may = CaseReading
            .Answered(scene.Procedure, scene.Case, scene.Viewer)
            .SelectMany(done => Words(done.Answers))
            .Concat(Words(CaseReading.Raised(scene.Procedure, scene.Case, scene.Viewer)))
            .ToHashSet();
        var all = scene.Case.Done.SelectMany(done => Words(done.Answers)).Concat(Words(scene.Case.RaisedWith));
        var opened = CaseReading.IsOpen(scene.Case, scene.Viewer);
        return
        [
            .. all.Except(may),
            .. opened ? [] : scene.Case.Concerned.Select(one => one.Name.Value),
            .. opened
                ? []
                : scene
                    .Case.Holders.Values.Select(holder => holder.Person)
                    .Where(one => !one.Is(scene.Viewer))
                    .Select(one => one.Name),
        ];
    }

    private static IEnumerable<string> Words(Answers answers) =>
        answers
            .Ids.Select(id => answers[id].Value)
            .Where(text => text.StartsWith("Words for", StringComparison.Ordinal));
}
