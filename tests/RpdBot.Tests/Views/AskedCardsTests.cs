using RpdBot.Cards.Schema;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

public sealed class AskedCardsTests
{
    [Fact]
    public void Task_WhoseOutcomesAskDifferentThings_OffersTheOutcomesFirst()
    {
        var card = Card(CaseBuilder.AtRespond(), Imani, "respond");
        Assert.Contains("The other agency sees this differently", card.Text(), StringComparison.Ordinal);
        Assert.Empty(card.Inputs());
        Assert.Equal(Verbs.Choose, card.Button("We can resolve it").Verb);
        Assert.Equal("needs-time", (string?)card.Button("We need more time").Data[DataKeys.Outcome]);
        Assert.DoesNotContain("No answer: take it further", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Outcome_Chosen_AsksItsFieldsAndCanBeLeftAgain()
    {
        var story = CaseBuilder.AtRespond();
        var card = Card(story, Imani, "respond", new Drawing { Outcome = "proposal" });
        var rendering = story.Case.Revision;
        Assert.Equal([$"in.{rendering}.s2-response", $"in.{rendering}.on-record"], card.Inputs().Keys);
        var answer = card.Button("We have a proposal");
        Assert.Equal(Verbs.Answer, answer.Verb);
        Assert.Equal($"respond.1|{Imani.Key}|{rendering}", (string?)answer.Data[DataKeys.Form]);
        Assert.Equal("RPD-2026-000123", (string?)answer.Data[DataKeys.Case]);
        var back = card.Button("Back");
        Assert.Equal(Verbs.Choose, back.Verb);
        Assert.False(back.Data.ContainsKey(DataKeys.Outcome));
    }

    [Fact]
    public void Outcome_ThatAsksNothing_IsAnsweredAtOnce()
    {
        var story = CaseBuilder.AtConfirm();
        Assert.Equal(Verbs.Answer, Card(story, Tamsin, "confirm").Button("We need to talk again").Verb);
    }

    [Fact]
    public void Outcome_ThatIsNotOnOffer_IsNotChosen()
    {
        var card = Card(CaseBuilder.AtRespond(), Imani, "respond", new Drawing { Outcome = "no-answer" });
        Assert.Empty(card.Inputs());
        Assert.Equal(Verbs.Choose, card.Button("We have a proposal").Verb);
    }

    [Fact]
    public void Contact_Chosen_HasTheIssueFilledInAndLeavesItOutOfTheReading()
    {
        var story = CaseBuilder.AtContact();
        var card = Card(story, Tamsin, "contact", new Drawing { Outcome = "sent" });
        var issue = CaseBuilder.Words("issue", "raise");
        Assert.Equal(issue, card.Inputs()[$"in.{story.Case.Revision}.issue"]);
        Assert.Single(card.Text().Split('\n'), line => line == issue);
        Assert.Contains(CaseBuilder.Words("s1-record", "record-discussion.1"), card.Text(), StringComparison.Ordinal);
        Assert.Contains("Ada Brook (A.B.)", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_OfTheManagers_AreFilledIn()
    {
        var story = CaseBuilder.AtConfirm();
        var card = Card(story, Tamsin, "confirm", new Drawing { Outcome = "resolved" });
        Assert.Equal(
            "Tamsin Larkhill (Oakfield Primary School), Imani Brightwater (Children's Social Care)",
            card.Inputs()[$"in.{story.Case.Revision}.s2-staff"]
        );
        Assert.Null(card.Inputs()[$"in.{story.Case.Revision}.s2-date"]);
        Assert.Null(card.Inputs()[$"in.{story.Case.Revision}.on-record"]);
    }

    [Fact]
    public void Answer_WithErrors_KeepsWhatWasTypedAndSaysWhatToMend()
    {
        var story = CaseBuilder.AtRespond();
        var card = Card(
            story,
            Imani,
            "respond",
            new Drawing
            {
                Outcome = "proposal",
                Typed = new Dictionary<string, string> { ["s2-response"] = "We shall visit on Monday." },
                Errors =
                [
                    new FieldError("on-record", "Please choose yes or no."),
                    new FieldError(FieldError.WholeForm, "Something else is wrong."),
                ],
                Notice = "Nothing has been sent yet.",
            }
        );
        Assert.Equal("We shall visit on Monday.", card.Inputs()[$"in.{story.Case.Revision}.s2-response"]);
        Assert.Contains("Please choose yes or no.", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Something else is wrong.", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Nothing has been sent yet.", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_OfWhatIsWritten_AreNamedByTheirPost()
    {
        var card = Card(CaseBuilder.AtContact(), Tamsin, "contact", new Drawing { Outcome = "sent" });
        Assert.Contains(
            "What you write here is read by your own side, and by the Team Leader or Operations Manager of the other agency.",
            card.Text(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_ThatWasEmptied_IsNotFilledInAgain()
    {
        var story = CaseBuilder.AtContact();
        var typed = new Dictionary<string, string> { ["issue"] = "" };
        var card = Card(story, Tamsin, "contact", new Drawing { Outcome = "sent", Typed = typed });
        Assert.Null(card.Inputs()[$"in.{story.Case.Revision}.issue"]);
    }

    [Theory]
    [InlineData("s2-by", "soon")]
    [InlineData("s2-by", "2026-13-40")]
    public void Date_ThatIsNone_IsNotPutIntoADateInput(string field, string typed)
    {
        var story = CaseBuilder.AtRespond();
        var drawing = new Drawing
        {
            Outcome = "needs-time",
            Typed = new Dictionary<string, string> { [field] = typed },
        };
        Assert.Null(Card(story, Imani, "respond", drawing).Inputs()[$"in.{story.Case.Revision}.{field}"]);
    }

    private static Scene Scene(CaseBuilder story, Person viewer) => new(Rules, story.Case, viewer, story.Now);

    private static AdaptiveCard Card(CaseBuilder story, Person viewer, string task, Drawing? drawing = null) =>
        TaskCards.For(Scene(story, viewer), story.Occurrence(task), drawing);
}
