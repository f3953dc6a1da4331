using RpdBot.Cases;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Line manager B answers.</summary>
public sealed class RespondTests
{
    private static CaseBuilder AtRespond => CaseBuilder.AtRespond();

    [Theory]
    [InlineData("resolved")]
    [InlineData("proposal")]
    public void Respond_WithAnAnswer_WaitsOnLineManagerAToConfirm(string outcome)
    {
        var story = AtRespond.At(London("2026-12-03 12:00")).Answered(Imani, "respond", outcome);

        var task = story.Waiting("confirm.1");
        Assert.Equal([ManagerA], task.Roles.AsEnumerable());
        Assert.Equal(London("2026-12-10 17:00"), task.Due);
        Assert.Equal(outcome, story.Case.Answers["s2-answer"].Value);
        Assert.Equal([ManagerA], story.ToldBy("respond.1"));
    }

    [Fact]
    public void Respond_NeedsTime_WaitsOnLineManagerAToAgreeTheDate()
    {
        var story = AtRespond
            .At(London("2026-12-04 12:00"))
            .Answered(Imani, "respond", "needs-time", ("s2-by", "2026-12-18"));

        var task = story.Waiting("agree-date.1");
        Assert.Equal([ManagerA], task.Roles.AsEnumerable());
        Assert.Equal(London("2026-12-07 17:00"), task.Due); // Friday, over the weekend, to Monday
        Assert.Equal("needs-time", story.Case.Answers["s2-answer"].Value);
        Assert.Null(story.Case.Agreed);
    }

    [Theory]
    [InlineData("proposal", "s2-response", "")]
    [InlineData("resolved", "on-record", "")]
    [InlineData("needs-time", "s2-by", "")]
    [InlineData("needs-time", "s2-by", "2026-12-01")]
    [InlineData("needs-time", "s2-by", "2026-11-30")]
    public void Respond_WithAnAnswerThatDoesNotFit_NamesTheField(string outcome, string field, string text) =>
        Assert.Equal([field], AtRespond.MustMend(AtRespond.Answer(Imani, "respond", outcome, (field, text))));

    [Fact]
    public void Respond_AcceptingADateThatNobodyOffered_IsNotOffered() =>
        AtRespond.Refuses<Refusal.NotOffered>(AtRespond.Answer(Imani, "respond", "accept-date"));

    [Fact]
    public void Respond_ByLineManagerA_IsNotTheirs() =>
        AtRespond.Refuses<Refusal.NotYours>(AtRespond.Answer(Tamsin, "respond", "proposal"));

    [Fact]
    public void Respond_FromTheCardOfAnEarlierOpening_IsOver()
    {
        var story = AtRespond;
        var late = story.Answer(Imani, "respond", "proposal");

        story.Answered(Imani, "respond", "proposal").Answered(Tamsin, "confirm", "talk-again");

        story.Waiting("respond.2");
        story.Refuses<Refusal.TaskOver>(late);
    }

    [Fact]
    public void Respond_WithSomethingToMend_LeavesTheCaseAsItWas()
    {
        var story = AtRespond;
        var before = story.Case;

        story.Refuses<Refusal.Answers>(story.Answer(Imani, "respond", "proposal", ("s2-response", "")));

        Assert.Equal(before, story.Case);
        story.Waiting("respond.1");
    }
}
