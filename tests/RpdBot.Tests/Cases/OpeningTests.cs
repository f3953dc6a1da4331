using RpdBot.Cases;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Opening the details, and saying that a step is on the record.</summary>
public sealed class OpeningTests
{
    private static CaseBuilder Sent => CaseBuilder.AtContact().Answered(Tamsin, "contact", "sent");

    [Fact]
    public void Open_TheFirstTime_IsRecorded()
    {
        var story = Sent.Assigned(ManagerB, Imani);

        var opened = Assert.IsType<CaseOpened>(Assert.Single(story.Makes(story.Open(Imani))));

        Assert.Equal(Imani, opened.By);
        Assert.False(story.Case.HasOpened(Imani));
        Assert.True(story.Opened(Imani).Case.HasOpened(Imani));
    }

    [Fact]
    public void Open_Again_ChangesNothing() => Sent.ChangesNothing(Sent.Open(Tamsin));

    [Fact]
    public void Open_ByOneWithoutAPart_IsUnknown()
    {
        Sent.Refuses<Refusal.Unknown>(Sent.Open(Stranger));
        Sent.Refuses<Refusal.Unknown>(Sent.Open(Imani));
        Sent.Refuses<Refusal.Unknown>(Sent.Open(Stranger) with { By = Actor.Of(Stranger, "business-unit") });
        Sent.Refuses<Refusal.Unknown>(Sent.Open(Stranger) with { By = Actor.Product });
    }

    [Fact]
    public void Open_AfterNotMe_IsUnknown()
    {
        var story = CaseBuilder.AtRespond().Declined(Imani, ManagerB);

        story.Refuses<Refusal.Unknown>(story.Open(Imani));
    }

    [Fact]
    public void OnRecord_OfAStepThatIsDone_IsKeptForEachPerson()
    {
        var story = Sent.OnRecord(Tamsin, "contact.1");
        var step = Occurrence.Read("contact.1")!.Value;

        Assert.True(story.Case.IsOnRecord(step, Tamsin));
        Assert.False(story.Case.IsOnRecord(step, Robin));
        story.ChangesNothing(story.Confirm(Tamsin, "contact.1"));
        Assert.True(story.OnRecord(Robin, "contact.1").Case.IsOnRecord(step, Robin));
    }

    [Theory]
    [InlineData("respond.1")]
    [InlineData("contact.2")]
    [InlineData("lunch.1")]
    public void OnRecord_OfAStepThatIsNotDone_IsRefused(string step) =>
        Sent.Refuses<Refusal.NotOffered>(Sent.Confirm(Tamsin, step));

    [Fact]
    public void OnRecord_BeforeTheDetailsAreOpened_IsRefused() =>
        Sent.Refuses<Refusal.NotOpened>(Sent.Confirm(Dev, "contact.1"));
}
