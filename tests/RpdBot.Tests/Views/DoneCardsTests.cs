using RpdBot.Cards.Schema;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

public sealed class DoneCardsTests
{
    [Fact]
    public void Answer_OfTheViewer_SaysWhatWhenAndWhatComesNext()
    {
        var text = Card(CaseBuilder.AtRespond(), Tamsin, "contact").Text();
        Assert.Contains("You set out the issue to the manager of the other agency", text, StringComparison.Ordinal);
        Assert.Contains("Tuesday 1 December 2026, 11:00", text, StringComparison.Ordinal);
        Assert.Contains(
            "Waiting for Imani Brightwater, Team Leader or Operations Manager, Children's Social Care: "
                + "Answer the other agency's manager, by Tuesday 8 December, in 5 working days.",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Answer_OfSomebodyElse_NamesThem()
    {
        var text = Card(CaseBuilder.AtConfirm(), Tamsin, "respond").Text();
        Assert.Contains("Imani Brightwater answered with a proposal", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Task_WaitingForSomebodyElse_SaysWhom()
    {
        var card = Card(CaseBuilder.AtRespond(), Robin, "respond");
        Assert.Contains("Is asked: Answer the other agency's manager", card.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("✓  ", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Waiting for Imani Brightwater", card.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Verbs.OnRecord, card.VerbsOf());
    }

    [Fact]
    public void RecordText_OfAStep_HasItsAnswers()
    {
        var text = Card(CaseBuilder.AtRespond(), Tamsin, "contact").Text();
        Assert.Contains("RPD-2026-000123, Resolving Professional Differences", text, StringComparison.Ordinal);
        Assert.Contains("About: Ada Brook (A.B.)", text, StringComparison.Ordinal);
        Assert.Contains(
            "Stage 2, Informal resolution: Contact the other agency's manager",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "What is the issue that needs to be resolved?: " + CaseBuilder.Words("issue", "contact.1"),
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Is this step on the child's record", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RecordText_WhereTheWorkGoesOnOutside_HasEveryStage()
    {
        var story = CaseBuilder.AtConfirmOfVersion1().Later(1).Answered(Tamsin, "confirm", "not-resolved");
        var text = Card(story, Tamsin, "confirm").Text();
        Assert.Contains("SSCP@somerset.gov.uk", text, StringComparison.Ordinal);
        Assert.Contains("The case is closed: not resolved.", text, StringComparison.Ordinal);
        Assert.All(
            new[]
            {
                ("safe-meanwhile", "raise"),
                ("s1-why", "record-discussion.1"),
                ("s2-response", "respond.1"),
                ("s2-why", "confirm.1"),
            },
            said => Assert.Contains(CaseBuilder.Words(said.Item1, said.Item2), text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void RecordText_ThatTheViewerMayNotRead_IsNotThere()
    {
        var card = Card(CaseBuilder.AtConfirm(), Robin, "respond");
        Assert.DoesNotContain(
            "record",
            string.Join(' ', card.Buttons().Select(button => button.Title)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Words for", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void OnRecord_NotSaidYet_IsAsked()
    {
        var story = CaseBuilder.AtConfirm();
        Assert.Contains(Verbs.OnRecord, Card(story, Imani, "respond").VerbsOf());
        Assert.DoesNotContain(Verbs.OnRecord, Card(story.OnRecord(Imani, "respond.1"), Imani, "respond").VerbsOf());

        var said = CaseBuilder.AtRespond().Answered(Imani, "respond", "proposal", ("on-record", "yes"));
        Assert.DoesNotContain(Verbs.OnRecord, Card(said, Imani, "respond").VerbsOf());
        Assert.Contains(Verbs.OnRecord, Card(said, Tamsin, "respond").VerbsOf());
    }

    [Fact]
    public void Done_OnAClosedCase_TakesNoNotes()
    {
        var story = CaseBuilder.AtRespond();
        Assert.Contains(Verbs.Note, Card(story, Tamsin, "contact").VerbsOf());
        story.Withdrawn(Tamsin, "Settled.");
        var card = Card(story, Tamsin, "contact");
        Assert.DoesNotContain(Verbs.Note, card.VerbsOf());
        Assert.Contains(Verbs.Risk, card.VerbsOf());
    }

    [Fact]
    public void Notice_OnADoneCard_StandsOnTop()
    {
        var drawing = new Drawing { Notice = "This has been answered in the meantime." };
        var card = TaskCards.For(Scene(CaseBuilder.AtConfirm(), Imani), new("respond", 1), drawing);
        Assert.Contains(
            "This has been answered in the meantime.",
            new AdaptiveCard("", [card.Body[0]]).Text(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Viewer_WithAnotherTask_CanGoOnToIt()
    {
        var card = Card(CaseBuilder.AtConfirm(), Tamsin, "contact");
        Assert.Equal("confirm.1", (string?)card.Button("Go on with what waits for you").Data[DataKeys.Occurrence]);
    }

    private static Scene Scene(CaseBuilder story, Person viewer) => new(story.Procedure, story.Case, viewer, story.Now);

    private static AdaptiveCard Card(CaseBuilder story, Person viewer, string task) =>
        TaskCards.For(Scene(story, viewer), story.Occurrence(task));
}
