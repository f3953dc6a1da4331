using RpdBot.Cases;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

public sealed class CasesCardsTests
{
    private static readonly DateTimeOffset Now = CaseBuilder.Start.AddHours(6);

    [Fact]
    public void Cases_OfAPerson_StandByUrgency()
    {
        var late = CaseBuilder.AtRespond();
        late.At(late.Case.Open[0].Due!.Value.AddHours(1)).ClockLookedAt();
        var mine = CaseBuilder.AtConfirm();
        var theirs = CaseBuilder.AtRespond();
        var closed = CaseBuilder.AtRespond().Withdrawn(Tamsin, "Settled.");
        var card = CasesCards.For(
            [Scene(closed, 1, Now), Scene(theirs, 2, Now), Scene(mine, 3, Now), Scene(late, 4, late.Now)],
            [],
            Now
        );
        var references = card.Text().Split('\n').Where(line => line.StartsWith("RPD-", StringComparison.Ordinal));
        Assert.Equal(
            ["RPD-2026-000004", "RPD-2026-000003", "RPD-2026-000002", "RPD-2026-000001"],
            references.Where(line => line.Length == 15).Distinct()
        );
        Assert.Contains("Closed: withdrawn, Tuesday 1 December 2026", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Waiting for you", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_ClosedLastYearOrOfOthers_AreLeftOut()
    {
        var closed = CaseBuilder.AtRespond().Withdrawn(Tamsin, "Settled.");
        var nextYear = new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.Zero);
        var strange = new Scene(Rules, CaseBuilder.AtRespond().Case, Stranger, nextYear);
        var card = CasesCards.For([Scene(closed, 1, nextYear), strange], [], nextYear);
        Assert.DoesNotContain("RPD-", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Nothing is open for you", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_Opened_ShowsTheTaskThatWaitsElseTheCase()
    {
        var mine = CasesCards.For([Scene(CaseBuilder.AtConfirm(), 3, Now)], [], Now).Button("Open");
        Assert.Equal(Verbs.Choose, mine.Verb);
        Assert.Equal("confirm.1", (string?)mine.Data[DataKeys.Occurrence]);
        Assert.Equal(
            Verbs.Status,
            CasesCards.For([Scene(CaseBuilder.AtRespond(), 3, Now)], [], Now).Button("Open").Verb
        );
    }

    [Fact]
    public void Drafts_SavedForLater_CanBeGoneOnWith()
    {
        var draft = new DraftLine("d-7", new Words("A.B."), CaseBuilder.Start, 3, 7);
        var card = CasesCards.For([], [draft], Now);
        Assert.Contains(
            "Saved on Tuesday 1 December 2026, 10:00, at step 3 of 7",
            card.Text(),
            StringComparison.Ordinal
        );
        Assert.Equal("d-7", (string?)card.Button("Go on").Data[DataKeys.Draft]);
        Assert.Equal(Verbs.DraftResume, card.Button("Go on").Verb);
    }

    [Fact]
    public void List_TooLongForACard_IsPaged()
    {
        var scenes = Enumerable.Range(1, 20).Select(number => Scene(CaseBuilder.AtRespond(), number, Now)).ToList();
        var pages = Enumerable.Range(1, 3).Select(page => CasesCards.For(scenes, [], Now, page).Text()).ToList();
        Assert.Contains("Page 3 of 3", pages[2], StringComparison.Ordinal);
        Assert.All(
            scenes,
            scene =>
                Assert.Single(pages, page => page.Contains(scene.Case.Reference.ToString(), StringComparison.Ordinal))
        );
    }

    private static Scene Scene(CaseBuilder story, int number, DateTimeOffset now) =>
        new(Rules, story.Case with { Reference = CaseReference.Of(2026, number) }, Tamsin, now);
}
