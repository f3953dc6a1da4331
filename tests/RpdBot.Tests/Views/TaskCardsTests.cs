using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

public sealed class TaskCardsTests
{
    [Fact]
    public void Invitation_SaysWhatIsAskedAndByWhen_WithoutNamesOrNarrative()
    {
        var story = CaseBuilder.Somerset().Raised("not-resolved").Assigned(ManagerA, Tamsin);
        var card = Card(story, Tamsin, "contact");
        var text = card.Text();
        Assert.Contains("Contact the other agency's manager", text, StringComparison.Ordinal);
        Assert.Contains("By Thursday 3 December, in 2 working days", text, StringComparison.Ordinal);
        Assert.Contains("A.B.", text, StringComparison.Ordinal);
        Assert.Contains("Oakfield Primary School", text, StringComparison.Ordinal);
        Assert.Contains("You are asked as: Safeguarding Lead.", text, StringComparison.Ordinal);
        Assert.All(
            new[] { "Ada Brook", "Words for", Robin.Name, Dev.Name },
            secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal)
        );
        Assert.Equal([Verbs.Open, Verbs.NotMe], card.VerbsOf());
        Assert.Equal("line-manager-a", (string?)card.Button("Not me").Data[DataKeys.Role]);
    }

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

    [Fact]
    public void DateOffered_StandsOnTheCardThatMayAgreeToIt()
    {
        var story = CaseBuilder.AtRespond().Answered(Imani, "respond", "needs-time", ("s2-by", "2026-12-14"));
        var card = Card(story, Tamsin, "agree-date");
        Assert.Contains("The date offered: Monday 14 December 2026", card.Text(), StringComparison.Ordinal);
        Assert.Equal(Verbs.Answer, card.Button("Agree to this date").Verb);
        Assert.Equal(Verbs.Choose, card.Button("Offer another date").Verb);

        story.Answered(Tamsin, "agree-date", "other-date", ("s2-by", "2026-12-11"));
        var asked = Card(story, Imani, "respond");
        Assert.Contains("The date offered: Friday 11 December 2026", asked.Text(), StringComparison.Ordinal);
        Assert.Equal(Verbs.Answer, asked.Button("We agree to that date").Verb);
    }

    [Fact]
    public void LateAnswer_CanBePassedOverByTheOtherManager()
    {
        var story = CaseBuilder.AtRespond();
        Assert.DoesNotContain(Verbs.Answer, Card(story, Tamsin, "respond").VerbsOf());
        story.At(story.Case.Open[0].Due!.Value.AddDays(1)).ClockLookedAt();
        var card = Card(story, Tamsin, "respond");
        Assert.Contains("1 working day late, it was due on Tuesday 8 December", card.Text(), StringComparison.Ordinal);
        Assert.Equal(Verbs.Answer, card.Button("No answer: take it further").Verb);
        Assert.Contains("Waiting for Imani Brightwater", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void TaskThatOpenedLate_SaysSo()
    {
        var story = CaseBuilder.AtRespond().Answered(Imani, "respond", "proposal");
        story.At(story.Now.AddDays(20)).Answered(Tamsin, "confirm", "talk-again");
        var late = story.Case with { Open = [story.Case.Open[0] with { OpenedLate = true }] };
        var card = TaskCards.For(new Scene(Rules, late, Imani, story.Now), new Occurrence("respond", 2));
        Assert.Contains("Already late: by ", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Task_ForTheRaiser_HasNoNotMe()
    {
        var card = Card(CaseBuilder.Somerset().Raised(), Robin, "record-discussion");
        Assert.DoesNotContain(Verbs.NotMe, card.VerbsOf());
        Assert.Contains(Verbs.Withdraw, card.VerbsOf());
        Assert.Contains(Verbs.Risk, card.VerbsOf());
        Assert.Contains(Verbs.Note, card.VerbsOf());
        Assert.Contains(Verbs.Status, card.VerbsOf());
    }

    [Fact]
    public void Withdrawal_IsNotOfferedToTheOtherSide() =>
        Assert.DoesNotContain(Verbs.Withdraw, Card(CaseBuilder.AtRespond(), Imani, "respond").VerbsOf());

    [Fact]
    public void EveryCard_HasTheNumbersToCall_UnlessItIsRedacted()
    {
        var story = CaseBuilder.AtRespond();
        Assert.All(
            new[] { Robin, Tamsin, Dev, Imani },
            viewer => Assert.Contains("0300 123 2224", Card(story, viewer, "respond").Text(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void PeoplesWords_AreNeverReadAsMarkdown()
    {
        const string Trap = "**bold** [link](https://example.org) {{DATE(2026-12-01)}}";
        var story = CaseBuilder.AtContact().Answered(Tamsin, "contact", "sent", ("issue", Trap));
        story.Assigned(ManagerB, Imani with { Name = "*Imani*" }).Opened(Imani);
        var json = Card(story, Imani, "respond").ToJson(CardActions.Execute).ToJsonString();
        Assert.DoesNotContain("{{DATE", json, StringComparison.Ordinal);
        Assert.DoesNotMatch("\"TextBlock\",[^}]*(\\*\\*bold|\\*Imani)", json);
    }

    [Theory]
    [InlineData("contact", false)]
    [InlineData("respond", true)]
    [InlineData("confirm", false)]
    public void BeingAnswered_IsTrueForTheOneWhoIsAskedAndHasOpened(string task, bool answered)
    {
        var story = CaseBuilder.AtRespond();
        var occurrence = new Occurrence(task, 1);
        Assert.Equal(answered, TaskCards.IsBeingAnswered(Scene(story, Imani), occurrence));
        Assert.False(TaskCards.IsBeingAnswered(Scene(story, Tamsin), occurrence));
        Assert.False(TaskCards.IsBeingAnswered(Scene(story, Stranger), occurrence));
    }

    [Fact]
    public void BeingAnswered_BeforeOpening_IsFalse()
    {
        var story = CaseBuilder.Somerset().Raised("not-resolved").Assigned(ManagerA, Tamsin);
        Assert.False(TaskCards.IsBeingAnswered(Scene(story, Tamsin), new Occurrence("contact", 1)));
    }

    private static Scene Scene(CaseBuilder story, Person viewer) => new(Rules, story.Case, viewer, story.Now);

    private static AdaptiveCard Card(CaseBuilder story, Person viewer, string task, Drawing? drawing = null) =>
        TaskCards.For(Scene(story, viewer), story.Occurrence(task), drawing);
}
