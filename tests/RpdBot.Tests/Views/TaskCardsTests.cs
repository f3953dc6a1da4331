using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

public sealed class TaskCardsTests
{
    [Fact]
    public void Invitation_BeforeOpening_HasNeitherNamesNorNarrative()
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
    public void Reading_OfTwoAnswersAtOneMoment_HasTheLaterAbove()
    {
        var story = CaseBuilder.AtRespond().Answered(Imani, "respond", "proposal");
        var text = Card(story, Tamsin, "confirm").Text();
        var respond = text.IndexOf("answered with a proposal", StringComparison.Ordinal);
        Assert.InRange(respond, 0, text.IndexOf("set out the issue", StringComparison.Ordinal));
    }

    [Fact]
    public void Date_Offered_StandsOnTheCardThatMayAgreeToIt()
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
    public void Answer_ThatIsLate_CanBePassedOver()
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
    public void Task_OpenedLate_SaysSo()
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
    public void Withdrawal_OnTheOtherSide_IsNotOffered() =>
        Assert.DoesNotContain(Verbs.Withdraw, Card(CaseBuilder.AtRespond(), Imani, "respond").VerbsOf());

    [Fact]
    public void Card_OfEveryViewer_HasTheNumbersToCall()
    {
        var story = CaseBuilder.AtRespond();
        Assert.All(
            new[] { Robin, Tamsin, Dev, Imani },
            viewer => Assert.Contains("0300 123 2224", Card(story, viewer, "respond").Text(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Words_OfPeople_AreNeverReadAsMarkdown()
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
    public void BeingAnswered_ByViewer_IsTrueForTheOneWhoIsAsked(string task, bool answered)
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
