using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

public sealed class CaseOffersTests
{
    [Fact]
    public void Offers_OnATask_AreForItsRoleAlone()
    {
        var story = CaseBuilder.AtRespond();
        Assert.Equal(["resolved", "proposal", "needs-time"], Offered(story, Imani));
        Assert.Empty(Offered(story, Tamsin));
        Assert.Empty(Offered(story, Dev));
        Assert.Empty(Offered(story, Stranger));
    }

    [Fact]
    public void Offers_OnceLate_LetTheOtherManagerGoOn()
    {
        var story = CaseBuilder.AtRespond();
        story.At(story.Case.Open[0].Due!.Value).ClockLookedAt();
        Assert.Equal(["no-answer"], Offered(story, Tamsin));
        Assert.DoesNotContain("no-answer", Offered(story, Imani));
    }

    [Fact]
    public void Offers_AfterAnotherDate_LetTheDateBeAccepted()
    {
        var story = CaseBuilder
            .AtRespond()
            .Answered(Imani, "respond", "needs-time")
            .Answered(Tamsin, "agree-date", "other-date");
        Assert.Contains("accept-date", Offered(story, Imani));
    }

    [Fact]
    public void Offers_OnATaskThatIsOver_AreNone()
    {
        var story = CaseBuilder.AtConfirm();
        Assert.Empty(CaseOffers.For(Rules, story.Case, Imani, new Occurrence("respond", 1)));
    }

    [Fact]
    public void Offers_ForEverybody_AreWhatTheDeciderAccepts()
    {
        var story = CaseBuilder.AtRespond();
        story.At(story.Case.Open[0].Due!.Value).ClockLookedAt();
        var occurrence = story.Occurrence("respond");
        foreach (var person in new[] { Robin, Tamsin, Dev, Imani, Stranger })
        {
            foreach (var outcome in Rules.Task("respond")!.Outcomes)
            {
                var decision = CaseDecider.Decide(
                    Rules,
                    story.Case.Apply(new CaseOpened { By = person, At = story.Now }),
                    new CompleteTask
                    {
                        By = Actor.Of(person),
                        At = story.Now,
                        Occurrence = occurrence,
                        Outcome = outcome.Id,
                        Typed = ImmutableDictionary<string, string>.Empty,
                    }
                );
                var accepted = decision is Decision.Happened or Decision.Refused { Refusal: Refusal.Answers };
                Assert.Equal(accepted, CaseOffers.For(Rules, story.Case, person, occurrence).Contains(outcome));
            }
        }
    }

    private static IEnumerable<string> Offered(CaseBuilder story, Person person) =>
        CaseOffers.For(Rules, story.Case, person, story.Occurrence("respond")).Select(outcome => outcome.Id);
}
