using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Both senior managers are asked whether the executive shall decide; one request is enough.</summary>
public sealed class RequestExecutiveTests
{
    private const string Asking = "request-executive";

    private static CaseBuilder AtRequest => CaseBuilder.AtRequest().Later(1);

    [Fact]
    public void Request_ByEither_IsReferredWithoutWaitingForTheOther()
    {
        foreach (var person in new[] { Sandra, Beatrix })
        {
            var story = AtRequest.Answered(person, Asking, "request");

            Assert.Equal(["review.1", "refer.1"], story.Open());
            Assert.Equal([BusinessUnit], story.Case.Open[1].Roles.AsEnumerable());
            Assert.Equal("4", story.Case.Stage);
            Assert.Equal([BusinessUnit, SeniorA, SeniorB], story.ToldBy("request-executive.1"));
        }
    }

    [Fact]
    public void Waive_ByOne_WaitsForTheOther()
    {
        var story = AtRequest.Answered(Sandra, Asking, "waive");

        Assert.Equal(["review.1", "request-executive.1"], story.Open());
        Assert.Equal([SeniorA], story.Case.Open[1].Answered.AsEnumerable());
        story.Refuses<Refusal.TaskOver>(story.Answer(Sandra, Asking, "request"));
    }

    [Fact]
    public void Waive_ByBoth_EndsUnresolved()
    {
        var story = AtRequest.Answered(Beatrix, Asking, "waive").Later(1).Answered(Sandra, Asking, "waive");

        Assert.Equal(new Closing(End.NotResolved, Sandra, story.Now, Reason: null), story.Case.Closing);
        Assert.Equal(["review.1"], story.Open());
    }

    [Fact]
    public void Request_AfterTheOtherWaived_IsReferred()
    {
        var story = AtRequest.Answered(Sandra, Asking, "waive").Later(1).Answered(Beatrix, Asking, "request");

        Assert.Equal(["review.1", "refer.1"], story.Open());
        Assert.False(story.Case.IsClosed);
    }

    [Fact]
    public void Waive_AfterTheOtherRequested_IsOver()
    {
        var story = AtRequest.Answered(Sandra, Asking, "request");

        story.Refuses<Refusal.TaskOver>(story.Answer(Beatrix, Asking, "waive"));
    }

    [Fact]
    public void Request_WithoutWhyItIsExceptional_NeedsIt() =>
        Assert.Equal(
            ["exceptional"],
            AtRequest.MustMend(AtRequest.Answer(Sandra, Asking, "request", ("exceptional", "")))
        );

    [Fact]
    public void Request_ByAnybodyElse_IsNotTheirs()
    {
        foreach (var other in new[] { Robin, Tamsin, Ravi, Imani })
        {
            AtRequest.Refuses<Refusal.NotYours>(AtRequest.Answer(other, Asking, "request"));
        }
    }

    [Fact]
    public void Silence_OfEither_EndsNothing()
    {
        var story = AtRequest.Answered(Sandra, Asking, "waive");
        story.At(story.Now.AddDays(90)).ClockLookedAt();

        Assert.False(story.Case.IsClosed);
        Assert.Equal(["review.1", "request-executive.1"], story.Open());
    }
}
