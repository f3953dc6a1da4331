using RpdBot.Cases;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Views;

namespace RpdBot.Tests.Views;

/// <summary>Every card of every viewer at every state, searched for words that this viewer may not read.</summary>
public sealed class NothingLeaksTests
{
    // No card of these short texts has more.
    private const int MostPages = 2;

    [Fact]
    public void Answer_ThatTheViewerMayNotRead_IsOnNoCardOfTheirs()
    {
        var searched = 0;
        foreach (var story in CardAtEveryStateTests.EveryState)
        {
            foreach (var viewer in CardAtEveryStateTests.EveryViewer)
            {
                var scene = new Scene(Somerset.Rules, story.Case, viewer, story.Now);
                var text = string.Join('\n', EveryCard.Of(scene, MostPages).Select(card => card.Card.Text()));
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
        var text = string.Join('\n', EveryCard.Of(scene, MostPages).Select(card => card.Card.Text()));
        Assert.Contains(CaseBuilder.Words("issue", "contact.1"), text, StringComparison.Ordinal);
        Assert.Contains(CaseBuilder.Words("s2-why", "confirm.1"), text, StringComparison.Ordinal);
        Assert.Contains("Ada Brook", text, StringComparison.Ordinal);
    }

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
