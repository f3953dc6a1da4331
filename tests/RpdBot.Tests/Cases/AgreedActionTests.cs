using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.AgreedStory;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>What the agencies agree to do is followed up with its owner, also after the case has ended.</summary>
public sealed class AgreedActionTests
{
    [Fact]
    public void Resolved_WithAnAction_AsksItsOwnerOnTheDayBesideTheEnd()
    {
        var story = CaseBuilder.AtConfirm().Later(1).Answered(Tamsin, "confirm", "resolved", Visit);

        var task = Assert.Single(story.Case.Open, one => one.Occurrence.Task != "what-changed");
        Assert.Equal(End.Resolved, story.Case.Closing?.End);
        Assert.Equal(
            ("agreed-action.1", ManagerB, true),
            (task.Occurrence.ToString(), string.Join(' ', task.Roles), task.Beside)
        );
        Assert.Equal(new DateTimeOffset(2026, 12, 8, 17, 0, 0, TimeSpan.Zero), task.Due);
        Assert.Equal("confirm.1", task.About.ToString());
        var action = Assert.Single(AgreedAction.Of(Rules, story.Case));
        Assert.Equal(("Visit Ada at home.", ActionState.Open), (action.What.Value, action.State));
    }

    [Fact]
    public void Resolved_WithoutAnAction_AsksOnlyWhatChanged() =>
        Assert.Equal(
            ["what-changed.1"],
            CaseBuilder.AtConfirm().Later(1).Answered(Tamsin, "confirm", "resolved").Open()
        );

    [Theory]
    [InlineData("action-what", "Visit Ada.", "action-by")]
    [InlineData("action-owner", "practitioner-a", "action-what")]
    [InlineData("action-by", "2026-12-08", "action-owner")]
    [InlineData("action-owner", "executive", "action-owner")]
    [InlineData("action-by", "2026-11-30", "action-by")]
    public void Action_HalfSaid_IsToBeMended(string field, string text, string mend)
    {
        var story = CaseBuilder.AtConfirm().Later(1);
        var refused = story.Refuses<Refusal.Answers>(story.Answer(Tamsin, "confirm", "resolved", (field, text)));

        Assert.Contains(refused.Errors, error => error.FieldId == mend);
    }

    [Theory]
    [InlineData("done", ActionState.Done)]
    [InlineData("not-done", ActionState.NotDone)]
    public void Owner_AfterTheEnd_SaysWhetherItIsDone(string outcome, ActionState state)
    {
        var story = Agreed().At(Moments.London("2026-12-07 10:00")).Answered(Imani, "agreed-action", outcome);

        Assert.Equal(state, Assert.Single(AgreedAction.Of(Rules, story.Case)).State);
        Assert.Equal(["what-changed.1"], story.Open());
        story.Refuses<Refusal.TaskOver>(story.Answer(Imani, "agreed-action", "done"));
    }

    [Fact]
    public void AnybodyElse_ForTheOwner_IsRefused()
    {
        var story = Agreed();

        foreach (var person in new[] { Robin, Tamsin })
        {
            story.Refuses<Refusal.NotYours>(story.Answer(person, "agreed-action", "done"));
        }

        story.Refuses<Refusal.Unknown>(story.Answer(Stranger, "agreed-action", "done"));
    }

    [Fact]
    public void Day_Passed_IsToldOnceAndStays()
    {
        var story = Agreed().At(Moments.London("2026-12-08 17:00")).ClockLookedAt();

        Assert.Equal(ActionState.Overdue, Assert.Single(AgreedAction.Of(Rules, story.Case)).State);
        Assert.Single(story.Events.OfType<TaskOverdue>());
        var late = story.Later(24).Answered(Imani, "agreed-action", "done");
        Assert.Equal(ActionState.Done, Assert.Single(AgreedAction.Of(Rules, late.Case)).State);
    }

    [Fact]
    public void Owner_AfterTheEnd_CanSayWhoElseItIs()
    {
        var story = Agreed().Declined(Imani, ManagerB, Callum);

        Assert.Equal(Callum.Key, story.Case.HolderOf(ManagerB)?.Key);
        story.Refuses<Refusal.Closed>(story.Decline(Tamsin, ManagerA, Sandra));
    }

    [Fact]
    public void Action_RecordedAtAnyTime_BelongsToWhoeverIsNamed()
    {
        var story = CaseBuilder.AtRespond();
        story.Do(story.Begin(Imani, "agree-action"));
        Assert.Equal(
            ManagerB,
            string.Join(' ', story.Case.Open.Single(task => task.Occurrence.Task == "agree-action").Roles)
        );
        story.Refuses<Refusal.Answers>(story.Answer(Imani, "agree-action", "agreed"));
        story.Answered(Imani, "agree-action", "agreed", Visit);

        Assert.Equal("respond.1 agreed-action.1", string.Join(' ', story.Case.Open.Select(task => task.Occurrence)));
    }

    [Fact]
    public void SecondAction_AfterTheEnd_IsFollowedUpByItself()
    {
        var story = Agreed();
        story.Do(story.Begin(Tamsin, "agree-action"));
        story.Answered(
            Tamsin,
            "agree-action",
            "agreed",
            ("action-what", "Write the letter."),
            ("action-owner", ManagerA),
            ("action-by", "2026-12-10")
        );
        story.Answered(Tamsin, "agreed-action", "done");

        Assert.Equal(
            "Visit Ada at home. Open, Write the letter. Done",
            string.Join(", ", AgreedAction.Of(Rules, story.Case).Select(one => $"{one.What.Value} {one.State}"))
        );
    }

    [Fact]
    public void Owner_NotReachedAfterTheEnd_CanBeWrittenTo()
    {
        var story = Agreed();
        story.Do(story.MissReaching(ManagerB, Imani, "They have not opened it yet."));
        story.Do(story.WriteByMail(Robin, ManagerB));

        Assert.Equal([Imani.Key], story.Case.Mailed);
    }

    [Fact]
    public void Person_KnownAfterTheEnd_HoldsWhatIsStillAsked()
    {
        var story = Agreed();
        story.Do(story.Bind(Imani, Stranger));
        Assert.Equal(Stranger.Key, story.Case.HolderOf(ManagerB)?.Key);

        Assert.IsType<Decision.Unchanged>(story.Try(story.Bind(Tamsin, Stranger)));
    }
}
