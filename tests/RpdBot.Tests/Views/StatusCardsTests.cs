using RpdBot.Cards.Schema;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

public sealed class StatusCardsTests
{
    [Fact]
    public void Head_WhileATaskWaits_SaysStageWhoAndWhen()
    {
        var text = Card(CaseBuilder.AtRespond(), Robin).Text();
        Assert.Contains("Stage 2 of 4: Informal resolution", text, StringComparison.Ordinal);
        Assert.Contains(
            "Waiting for Imani Brightwater, Team Leader or Operations Manager, Children's Social Care",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("By Tuesday 8 December, in 5 working days", text, StringComparison.Ordinal);
        Assert.Contains("Waiting for you", Card(CaseBuilder.AtRespond(), Imani).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Holders_OfRoles_SayHowTheyWereFound()
    {
        var text = Card(CaseBuilder.AtRespond(), Robin).Text();
        Assert.Contains("Found in the directory", text, StringComparison.Ordinal);
        Assert.Contains("Named by somebody on the case", text, StringComparison.Ordinal);
        Assert.Contains("Safeguarding Lead of your agency", text, StringComparison.Ordinal);
        Assert.Contains("Team Leader or Operations Manager of the other agency", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trouble_WithARole_LetsSomebodyBeNamed()
    {
        var story = CaseBuilder.Somerset().Raised("not-resolved").NotFound(ManagerA);
        var card = Card(story, Robin);
        Assert.Contains("Not found: The directory names no manager", card.Text(), StringComparison.Ordinal);
        var button = card.Button("Name the line manager of your agency");
        Assert.Equal(Verbs.Name, button.Verb);
        Assert.Equal(ManagerA, (string?)button.Data[DataKeys.Role]);
    }

    [Fact]
    public void OtherManager_UntilOpened_IsNamedByTheOwnerAlone()
    {
        var story = CaseBuilder.AtContact().Answered(Tamsin, "contact", "sent").NotFound(ManagerB);
        Assert.Contains(Verbs.Name, Card(story, Robin).VerbsOf());
        Assert.DoesNotContain(Verbs.Name, Card(story, Tamsin).VerbsOf());
    }

    [Fact]
    public void Timeline_OfACase_HasTheNewestFirst()
    {
        var story = CaseBuilder.AtRespond().Later(1).Noted(Robin, "A note.");
        var text = Card(story, Robin).Text();
        var order = new[]
        {
            "Added a note",
            "Set out the issue to the manager of the other agency",
            "Recorded that the discussion did not resolve it",
            "Raised the difference",
        }.Select(line => text.LastIndexOf(line, StringComparison.Ordinal));
        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain(-1, order);
    }

    [Fact]
    public void Viewer_WhoHasNotOpened_IsInvited()
    {
        var card = Card(CaseBuilder.AtRespond(), Dev);
        Assert.Equal([Verbs.Open, Verbs.NotMe], card.VerbsOf());
        Assert.Contains("You have a part in this difference", card.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Imani.Name, card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Viewer_WhoIsWaitedOn_CanGoOn()
    {
        var button = Card(CaseBuilder.AtRespond(), Imani).Button("Go on with what waits for you");
        Assert.Equal(Verbs.Choose, button.Verb);
        Assert.Equal("respond.1", (string?)button.Data[DataKeys.Occurrence]);
    }

    [Fact]
    public void Answer_ThatIsLate_CanBePassedOver()
    {
        var story = CaseBuilder.AtRespond();
        story.At(story.Case.Open[0].Due!.Value).ClockLookedAt();
        Assert.Equal(Verbs.Answer, Card(story, Tamsin).Button("No answer: take it further").Verb);
        Assert.DoesNotContain(Verbs.Answer, Card(story, Robin).VerbsOf());
    }

    [Fact]
    public void Status_OnceClosed_SaysHowItEndedAndWhatToDo()
    {
        var story = CaseBuilder.AtConfirmOfVersion1().Answered(Tamsin, "confirm", "not-resolved");
        var card = Card(story, Robin);
        Assert.Contains("Closed: not resolved", card.Text(), StringComparison.Ordinal);
        Assert.Contains("SSCP@somerset.gov.uk", card.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("SSCP@somerset.gov.uk", Card(story, Imani).Text(), StringComparison.Ordinal);
        Assert.Equal([Verbs.Choose, Verbs.Risk], card.VerbsOf());
        Assert.Contains("Not on the child's record yet", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Status_OnceEverythingIsOnTheRecord_SaysNothingOfIt()
    {
        var story = CaseBuilder.AtConfirmOfVersion1().Answered(Tamsin, "confirm", "not-resolved").AllOnRecord();
        var card = Card(story, Robin);
        Assert.Equal([Verbs.Risk], card.VerbsOf());
        Assert.DoesNotContain("record yet", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Status_ForTheirOwnAgency_SaysWhoHasNotPutItOnTheRecord()
    {
        var story = CaseBuilder.AtRespond();
        Assert.Contains("Tamsin Larkhill has not said so yet.", Card(story, Robin).Text(), StringComparison.Ordinal);
        Assert.Contains("You have not said so yet.", Card(story, Tamsin).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("not said so yet", Card(story, Imani).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Status_OnceWithdrawn_SaysWhy()
    {
        var story = CaseBuilder.AtRespond().Withdrawn(Tamsin, "Settled on the telephone.");
        Assert.Contains("Settled on the telephone.", Card(story, Imani).Text(), StringComparison.Ordinal);
        Assert.Contains("Withdrew the difference", Card(story, Imani).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void History_TooLongForACard_IsPagedWithNothingLost()
    {
        var story = CaseBuilder.AtRespond();
        for (var note = 0; note < 45; note++)
        {
            story.Later(0.1).Noted(Robin, $"Note {note} ends here.");
        }

        var pages = Enumerable
            .Range(1, 3)
            .Select(page => StatusCards.For(Scene(story, Robin), new Drawing { Page = page }))
            .ToList();
        Assert.Contains("Page 1 of 3", pages[0].Text(), StringComparison.Ordinal);
        Assert.Equal(["Next page"], Titles(pages[0]));
        Assert.Equal(["Previous page", "Next page"], Titles(pages[1]));
        Assert.Equal(["Previous page"], Titles(pages[2]));
        var text = string.Join('\n', pages.Select(page => page.Text()));
        Assert.All(
            Enumerable.Range(0, 45),
            note => Assert.Contains($"Note {note} ends here.", text, StringComparison.Ordinal)
        );
        Assert.Equal(45, text.Split("Added a note").Length - 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(99)]
    public void Page_ThatIsNotThere_IsTheNearest(int page) =>
        Assert.NotEmpty(StatusCards.For(Scene(CaseBuilder.AtRespond(), Robin), new Drawing { Page = page }).Body);

    private static IEnumerable<string> Titles(AdaptiveCard card) =>
        card.Buttons().Where(button => button.Verb == Verbs.Page).Select(button => button.Title);

    private static Scene Scene(CaseBuilder story, Person viewer) => new(story.Procedure, story.Case, viewer, story.Now);

    private static AdaptiveCard Card(CaseBuilder story, Person viewer) => StatusCards.For(Scene(story, viewer));
}
