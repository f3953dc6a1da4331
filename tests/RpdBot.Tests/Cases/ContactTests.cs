using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Stage 2 begins: line manager A contacts the other agency's manager.</summary>
public sealed class ContactTests
{
    private static CaseBuilder AtContact =>
        CaseBuilder
            .Somerset()
            .At(London("2026-06-01 10:00"))
            .Raised("not-resolved")
            .Assigned(ManagerA, Tamsin)
            .Opened(Tamsin);

    [Fact]
    public void Contact_Sent_WaitsOnLineManagerBFiveWorkingDaysFromSending()
    {
        var story = AtContact.At(London("2026-06-03 09:15")).Answered(Tamsin, "contact", "sent");

        var task = story.Waiting("respond.1");
        Assert.Equal([ManagerB], task.Roles.AsEnumerable());
        Assert.Equal("contact/sent", task.After);
        Assert.Equal(London("2026-06-10 17:00"), task.Due);
        Assert.False(task.OpenedLate);
    }

    [Fact]
    public void Contact_Sent_GoesToLineManagerBWithACopyToTheRaiser()
    {
        var story = AtContact.Answered(Tamsin, "contact", "sent");

        Assert.Equal([ManagerB, PractitionerA], story.ToldBy("contact.1"));
    }

    [Fact]
    public void Contact_SentInOtherWords_KeepsWhatWasRaised()
    {
        var story = AtContact.Answered(Tamsin, "contact", "sent", ("issue", "No visit since April."));

        Assert.Equal("No visit since April.", story.Case.Answers["issue"].Value);
        Assert.NotEqual("No visit since April.", story.Case.RaisedWith["issue"].Value);
    }

    [Fact]
    public void Contact_ResolvedInTalk_ClosesTheCase()
    {
        var story = AtContact.Later(2).Answered(Tamsin, "contact", "resolved-in-talk");

        Assert.Equal(new Closing(End.Resolved, Tamsin, story.Now, Reason: null), story.Case.Closing);
        Assert.Equal("resolved", story.Case.Answers["s2-answer"].Value);
        Assert.Equal([ManagerB, PractitionerA], story.ToldBy("contact.1"));
    }

    [Theory]
    [InlineData("sent", "issue", "")]
    [InlineData("sent", "desired-outcome", " ")]
    [InlineData("resolved-in-talk", "s2-date", "2026-06-02")]
    [InlineData("resolved-in-talk", "s2-staff", "")]
    [InlineData("resolved-in-talk", "on-record", "")]
    public void Contact_WithAnAnswerThatDoesNotFit_NamesTheField(string outcome, string field, string text) =>
        Assert.Equal([field], AtContact.MustMend(AtContact.Answer(Tamsin, "contact", outcome, (field, text))));

    [Fact]
    public void Contact_BeforeTheDetailsAreOpened_IsRefused()
    {
        var story = CaseBuilder.Somerset().Raised("not-resolved").Assigned(ManagerA, Tamsin);

        story.Refuses<Refusal.NotOpened>(story.Answer(Tamsin, "contact", "sent"));
    }

    [Fact]
    public void Contact_ByTheRaiser_IsNotTheirs() =>
        AtContact.Refuses<Refusal.NotYours>(AtContact.Answer(Robin, "contact", "sent"));

    [Fact]
    public void Contact_WithAnOutcomeOfAnotherTask_IsNotOffered() =>
        AtContact.Refuses<Refusal.NotOffered>(AtContact.Answer(Tamsin, "contact", "proposal"));

    [Fact]
    public void Contact_WithTheRaiserAsLineManagerToo_IsDoneByTheSamePerson()
    {
        var story = CaseBuilder.Somerset().Raised("not-resolved").Assigned(ManagerA, Robin);

        Assert.Equal("respond.1", story.Answered(Robin, "contact", "sent").Case.Open[0].Occurrence.ToString());
        Assert.Equal(ManagerA, story.Case.Done[^1].Role);
    }
}
