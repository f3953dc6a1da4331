using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Senior manager A says whether the response resolves it; the review by the business unit holds nothing up.</summary>
public sealed class ConfirmResponseTests
{
    private static readonly string[] Parties =
    [
        Role.AlsoInvolved,
        BusinessUnit,
        ManagerA,
        ManagerB,
        PractitionerA,
        PractitionerB,
        RelevantB,
        SeniorB,
    ];

    private static CaseBuilder AtConfirm => CaseBuilder.AtConfirmResponse().Later(1);

    [Fact]
    public void Confirm_Resolved_ClosesTheCaseAndLeavesTheReviewOpen()
    {
        var story = AtConfirm.Answered(Sandra, "confirm-response", "resolved");

        Assert.Equal(new Closing(End.Resolved, Sandra, story.Now, Reason: null), story.Case.Closing);
        Assert.Equal(["review.1", "what-changed.1"], story.Open());
        Assert.Equal(Parties, story.ToldBy("confirm-response.1"));
    }

    [Fact]
    public void Confirm_NotResolved_AsksBothSeniorManagers()
    {
        var story = AtConfirm.Answered(Sandra, "confirm-response", "not-resolved");

        Assert.Equal(["review.1", "request-executive.1"], story.Open());
        Assert.Equal([SeniorA, SeniorB], story.Case.Open[1].Roles.AsEnumerable());
        Assert.Equal(London("2026-12-23 17:00"), story.Case.Open[1].Due);
        Assert.Equal(Parties, story.ToldBy("confirm-response.1"));
        Assert.Equal("3", story.Case.Stage);
    }

    [Theory]
    [InlineData("resolved", "c-outcome")]
    [InlineData("not-resolved", "c-why")]
    public void Confirm_WithoutASentence_NeedsIt(string outcome, string field) =>
        Assert.Equal([field], AtConfirm.MustMend(AtConfirm.Answer(Sandra, "confirm-response", outcome, (field, ""))));

    [Fact]
    public void Confirm_ByAnybodyElse_IsNotTheirs()
    {
        foreach (var other in new[] { Robin, Tamsin, Beatrix, Ravi, Imani })
        {
            AtConfirm.Refuses<Refusal.NotYours>(AtConfirm.Answer(other, "confirm-response", "resolved"));
        }
    }

    [Fact]
    public void Review_AfterTheEnd_IsStillTheUnits()
    {
        var story = AtConfirm.Answered(Sandra, "confirm-response", "resolved").Opened(Unit).Later(48);
        story.Refuses<Refusal.NotYours>(story.Answer(Sandra, "review", "reviewed"));

        story.Answered(Unit, "review", "reviewed");

        Assert.Equal(["what-changed.1"], story.Open());
        Assert.Equal(End.Resolved, story.Case.Closing?.End);
    }

    [Fact]
    public void Review_AfterTheEnd_IsStillRemindedOf()
    {
        var story = AtConfirm.Answered(Sandra, "confirm-response", "resolved");
        var due = story.Case.Open[0].Due!.Value;
        Assert.Contains(due, CaseMoments.Of(Rules, story.Case));

        story.At(due).ClockLookedAt();

        Assert.Equal("review.1", Assert.Single(story.Events.OfType<TaskOverdue>()).Occurrence.ToString());
    }
}
