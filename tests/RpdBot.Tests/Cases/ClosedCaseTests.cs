using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>A closed case takes nothing that would change what was decided; it can still be read.</summary>
public sealed class ClosedCaseTests
{
    private static CaseBuilder Closed =>
        CaseBuilder.AtConfirm().Later(1).Answered(Tamsin, "confirm", "resolved").Later(1);

    [Fact]
    public void Closed_RefusesWhatWouldChangeIt()
    {
        Assert.Equal(End.Resolved, Closed.Refuses<Refusal.Closed>(Closed.Note(Robin, "One more.")).End);
        Closed.Refuses<Refusal.Closed>(Closed.Withdraw(Robin));
        Closed.Refuses<Refusal.Closed>(Closed.Decline(Imani, ManagerB, Callum));
        Closed.Refuses<Refusal.Closed>(Closed.Name(Robin, ManagerA, Callum));
        Closed.Refuses<Refusal.Closed>(Closed.Find(ManagerB, Callum));
    }

    [Theory]
    [InlineData("record-discussion", "resolved")]
    [InlineData("respond", "proposal")]
    [InlineData("confirm", "talk-again")]
    public void Closed_RefusesEveryAnswerAsOver(string task, string outcome) =>
        Closed.Refuses<Refusal.TaskOver>(Closed.Answer(Tamsin, task, outcome));

    [Fact]
    public void Closed_IsNotTouchedByTimeOrLookups()
    {
        var story = Closed.Answered(Robin, "what-changed", "nothing").AllOnRecord().Later(10_000);

        story.ChangesNothing(story.LookAtTheClock());
        story.ChangesNothing(story.FindNobody(ManagerB));
        story.ChangesNothing(story.MissReaching(ManagerB, Imani));
        story.ChangesNothing(story.Raise("not-resolved"));
    }

    [Fact]
    public void Closed_CanStillBeOpenedAndPutOnRecord()
    {
        var story = Closed.Opened(Dev).OnRecord(Dev, "confirm.1");

        Assert.True(story.Case.HasOpened(Dev));
        Assert.Equal(End.Resolved, story.Case.Closing?.End);
    }

    [Fact]
    public void Closed_ToAStranger_IsUnknown() => Closed.Refuses<Refusal.Unknown>(Closed.Note(Stranger, "Hello?"));
}
