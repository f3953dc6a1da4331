using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using Xunit.Abstractions;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

/// <summary>The cards of stages 3 and 4 when everybody wrote as much as they may.</summary>
public sealed class FormalCardSizeTests(ITestOutputHelper output)
{
    private const int Limit = 80_000;

    // Where a reading is longer, its middle pages are like its second.
    private static readonly int[] ReadingPages = [1, 2, 5, 99];
    private const int MostSteps = 4;

    private static readonly Dictionary<string, (Actor By, Func<Func<Field, string?>, CaseBuilder> Story)> States = new()
    {
        ["section-a"] = (Actor.Of(Robin), fill => CaseBuilder.AtSectionA(fill)),
        ["sign-off"] = (Actor.Of(Sandra), fill => CaseBuilder.AtSignOff(fill)),
        ["forward"] = (Unit, fill => CaseBuilder.AtForward(fill).Opened(Unit)),
        ["arrange"] = (Actor.Of(Ravi), fill => CaseBuilder.AtArrange(fill)),
        ["section-b"] = (Actor.Of(Beatrix), fill => CaseBuilder.AtSectionB(fill)),
        ["confirm-response"] = (Actor.Of(Sandra), fill => CaseBuilder.AtConfirmResponse(fill)),
        ["review"] = (Unit, fill => CaseBuilder.AtConfirmResponse(fill).Opened(Unit)),
        ["request-executive"] = (Actor.Of(Beatrix), fill => CaseBuilder.AtRequest(fill)),
        ["refer"] = (Unit, fill => CaseBuilder.AtRefer(fill).Opened(Unit)),
        ["decide"] = (Chair, fill => CaseBuilder.AtDecide(fill)),
        ["subgroup-review"] = (
            Reviewer,
            fill => CaseBuilder.AtDecide(fill).Answered(Chair, "decide", "review").Opened(Reviewer)
        ),
        ["independent-summary"] = (
            Independent,
            fill => CaseBuilder.AtDecide(fill).Answered(Chair, "decide", "summary").Opened(Independent)
        ),
        ["correct-a"] = (Actor.Of(Tamsin), fill => CaseBuilder.AtSectionB(fill).Begun(Tamsin, "correct-a")),
        ["sign-correction"] = (
            Actor.Of(Sandra),
            fill => CaseBuilder.AtSectionB(fill).Begun(Tamsin, "correct-a").Answered(Tamsin, "correct-a", "completed")
        ),
        ["correct-b"] = (Actor.Of(Beatrix), fill => CaseBuilder.AtConfirmResponse(fill).Begun(Beatrix, "correct-b")),
    };

    public static TheoryData<string> Tasks => new(States.Keys);

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Card_OfATaskWithTheLongestTexts_StaysUnderTheLimit(string task)
    {
        foreach (var unit in new[] { "漢", "😀" })
        {
            var (by, begin) = States[task];
            var story = begin(Longest.Fill(unit));
            var (most, where) = Sizes(story, by, task, unit).Max();
            output.WriteLine($"{unit.Trim()}: {most} bytes, {where}");
            Assert.True(most <= Limit, $"{where} has {most} bytes.");
        }
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Card_OfATaskWithOrdinaryTexts_IsUnderTheGoal(string task)
    {
        var (by, begin) = States[task];
        var story = begin(_ => null);
        var scene = new Scene(Rules, story.SeenBy(by), by.Person!, story.Now);
        var (most, where) = Cards(scene, task, Drawing.Fresh)
            .Select(card => (card.Card.Bytes(CardActions.Execute), card.Name))
            .Max();
        output.WriteLine($"{most} bytes, {where}");
        Assert.True(most <= 28_000, $"{where} has {most} bytes.");
    }

    private static IEnumerable<(int Bytes, string Where)> Sizes(CaseBuilder story, Actor by, string task, string unit)
    {
        var own = new Scene(Rules, story.SeenBy(by), by.Person!, story.Now);
        var unitToo = new Scene(Rules, story.SeenBy(Unit), Unit.Person!, story.Now);
        return from scene in unitToo.Case.HasOpened(Unit.Person!) ? new[] { own, unitToo } : [own]
            from drawing in new[] { Drawing.Fresh, Longest.Refused(unit) }
            from onBehalf in new[] { false, true }
            from card in Cards(scene, task, drawing with { OnBehalf = onBehalf })
            select (card.Card.Bytes(CardActions.Execute), card.Name);
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Cards(Scene scene, string task, Drawing drawing) =>
        from outcome in scene.Procedure.Task(task)!.Outcomes
        from step in Enumerable.Range(1, scene.Procedure.Task(task)!.Pages.IsEmpty ? 1 : MostSteps)
        from page in ReadingPages
        let at = new Occurrence(task, scene.Case.Openings[task])
        let drawn = EveryCard.OfForm(scene, at, drawing) with
        {
            Outcome = outcome.Id,
            Step = step,
            Page = page,
        }
        select ($"{at}/{outcome.Id} step {step} page {page} {scene.Viewer.Name}", TaskCards.For(scene, at, drawn));
}
