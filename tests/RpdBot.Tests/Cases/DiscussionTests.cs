using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Stage 1: the raiser records how the discussion went.</summary>
public sealed class DiscussionTests
{
    private static CaseBuilder StillToDiscuss => CaseBuilder.Somerset().At(London("2026-06-01 10:00")).Raised();

    [Fact]
    public void Discussion_Resolved_ClosesTheCase()
    {
        var story = StillToDiscuss.Later(30).Answered(Robin, "record-discussion", "resolved");

        Assert.Equal(new Closing(End.Resolved, Robin, story.Now, Reason: null), story.Case.Closing);
        Assert.Equal(["what-changed.1"], story.Open());
        Assert.Equal([Robin.Key], story.Case.Written);
    }

    [Fact]
    public void Discussion_NotResolved_PassesToLineManagerA()
    {
        var story = StillToDiscuss.At(London("2026-06-04 16:59")).Answered(Robin, "record-discussion", "not-resolved");

        var task = story.Waiting("contact.1");
        Assert.Equal("2", story.Case.Stage);
        Assert.Equal([ManagerA], task.Roles.AsEnumerable());
        Assert.Equal([ManagerA], story.ToldBy("record-discussion.1"));
        Assert.Equal(London("2026-06-08 17:00"), task.Due); // Thursday, over the weekend, to Monday
    }

    [Fact]
    public void Discussion_NotResolvedWithoutWhy_NeedsIt() =>
        Assert.Equal(
            ["s1-why"],
            StillToDiscuss.MustMend(StillToDiscuss.Answer(Robin, "record-discussion", "not-resolved", ("s1-why", "")))
        );

    [Fact]
    public void Discussion_AnsweredTwice_IsOverTheSecondTime()
    {
        var story = StillToDiscuss;
        var answer = story.Answer(Robin, "record-discussion", "not-resolved");

        var refusal = story.Do(answer).Refuses<Refusal.TaskOver>(answer);

        Assert.Equal(answer.Occurrence, refusal.Occurrence);
    }
}
