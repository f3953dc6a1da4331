using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;
using RpdBot.Tests.Documents;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

public sealed class NoticeCardsTests
{
    [Fact]
    public void Answered_ToAPartOfTheCase_SaysWhatComesNext()
    {
        var card = Card(CaseBuilder.AtRespond(), Robin, "answered:contact.1");
        Assert.Contains(
            "Tamsin Larkhill set out the issue to the manager of the other agency, Tuesday 1 December 2026, 11:00.",
            card.Text(),
            StringComparison.Ordinal
        );
        Assert.Contains("Waiting for Imani Brightwater", card.Text(), StringComparison.Ordinal);
        Assert.Equal([Verbs.Status], card.VerbsOf());
    }

    [Fact]
    public void Answered_BeforeOpening_NamesNobody()
    {
        var text = Card(CaseBuilder.AtConfirm().Answered(Tamsin, "confirm", "resolved"), Dev, "answered:confirm.1")
            .Text();
        Assert.Contains(
            "Safeguarding Lead, Oakfield Primary School, confirmed that it is resolved",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Tamsin.Name, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("closed:")]
    [InlineData("answered:sign-5.1")]
    public void News_ToAFurtherAgencyThatIsOnlyCopied_OffersTheForm(string subject)
    {
        var sample = FormSample.Full().Single(one => one.Name == "kcs-record.5-full");
        var further = new Person { Name = "Wilf Harborne", Email = "wilf.harborne@police.example" };
        var @case = sample.Case with { AlsoInvolved = [new(further, new("Police"), sample.Viewer, FormSample.Now)] };

        var card = NoticeCards.For(
            new Scene(sample.Procedure, @case, further, FormSample.Now),
            Notice.Read(subject)!.Value
        );

        Assert.Empty(FormReading.Of(sample.Procedure, @case, further));
        Assert.Contains(
            "You can have the form as a Word document, for your file.",
            card.Text(),
            StringComparison.Ordinal
        );
        Assert.Contains("This is for me: get the form", card.Text(), StringComparison.Ordinal);
        Assert.Contains(Verbs.GetForm, card.VerbsOf());
        Assert.DoesNotContain("Ada Brook", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void News_ToSomebodyWhoIsAsked_OffersNoFormBeforeTheyHaveOpenedTheCase()
    {
        var story = CaseBuilder.AtConfirmResponse(Sentences.For);
        var @case = story.Case with { OpenedBy = story.Case.OpenedBy.Remove(Sandra.Key) };

        Assert.Empty(FormReading.Offered(Rules, @case, Sandra));
        Assert.NotEmpty(FormReading.Offered(Rules, story.Case, Sandra));
    }

    [Fact]
    public void Overdue_ToEitherManager_OffersWhatTheyCanDo()
    {
        var story = CaseBuilder.AtRespond();
        story.At(story.Case.Open[0].Due!.Value).ClockLookedAt();
        var card = Card(story, Tamsin, "overdue:respond.1");
        Assert.Contains(
            "No answer has come in time: Answer the other agency's manager, ",
            card.Text(),
            StringComparison.Ordinal
        );
        Assert.Equal(Verbs.Answer, card.Button("No answer: take it further").Verb);
        Assert.Equal(Verbs.Choose, Card(story, Imani, "overdue:respond.1").Button("Show what is asked").Verb);
    }

    [Fact]
    public void Reminder_OfWhatIsOverMeanwhile_SaysSo() =>
        Assert.Contains(
            "this has been settled in the meantime",
            Card(CaseBuilder.AtConfirm(), Imani, "reminder:respond.1").Text(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Note_Added_IsReadByThoseWhoHaveOpened()
    {
        var story = CaseBuilder.AtRespond().Noted(Robin, "She was seen on Friday.");
        var notice = Notice.Note(story.Case.Notes[0].Number).ToString();
        Assert.Contains("She was seen on Friday.", Card(story, Imani, notice).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("She was seen on Friday.", Card(story, Dev, notice).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Closed_ByWithdrawing_SaysHowAndWhy()
    {
        var story = CaseBuilder.AtRespond().Withdrawn(Tamsin, "Settled on the telephone.");
        var text = Card(story, Imani, "closed:").Text();
        Assert.Contains("The case is closed: withdrawn.", text, StringComparison.Ordinal);
        Assert.Contains("Settled on the telephone.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trouble_ToTheBusinessUnit_HasNoInitials()
    {
        var story = CaseBuilder.Somerset().Raised("not-resolved").NotFound(ManagerA);
        var card = Card(story, Stranger, "trouble:line-manager-a");
        Assert.Contains("RPD-2026-000123", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Oakfield Primary School", card.Text(), StringComparison.Ordinal);
        Assert.Contains("The directory names no manager.", card.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("A.B.", card.Text(), StringComparison.Ordinal);
        var send = card.Button("Name them");
        Assert.Equal(Verbs.NameSend, send.Verb);
        Assert.Equal(ManagerA, (string?)send.Data[DataKeys.Role]);
        Assert.Contains($"in.{story.Case.Revision}.person", card.Inputs().Keys);
    }

    [Fact]
    public void Trouble_OnceSettled_SaysSo()
    {
        var story = CaseBuilder.AtContact();
        var card = Card(story, Stranger, "trouble:line-manager-a");
        Assert.Contains("settled in the meantime", card.Text(), StringComparison.Ordinal);
        Assert.Empty(card.VerbsOf());
        Assert.DoesNotContain("Oakfield", card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Trouble_ToSomebodyWhoMayNotName_OnlyTells()
    {
        var story = CaseBuilder.AtContact().Answered(Tamsin, "contact", "sent").NotFound(ManagerB);
        Assert.Equal([Verbs.Status], Card(story, Tamsin, "trouble:line-manager-b").VerbsOf());
        Assert.Equal([Verbs.NameSend, Verbs.Again], Card(story, Robin, "trouble:line-manager-b").VerbsOf());
    }

    [Theory]
    [InlineData("answered:contact.1")]
    [InlineData("closed:")]
    public void News_ToSomebodyWithoutAPart_IsNone(string notice)
    {
        var card = Card(CaseBuilder.AtRespond(), Stranger, notice);
        Assert.Contains("This is now with somebody else.", card.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("A.B.", card.Text(), StringComparison.Ordinal);
    }

    private static AdaptiveCard Card(CaseBuilder story, Person viewer, string notice) =>
        NoticeCards.For(new Scene(Rules, story.Case, viewer, story.Now), Notice.Read(notice)!.Value);
}
