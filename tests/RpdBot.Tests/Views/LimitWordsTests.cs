using RpdBot.Cards.Schema;
using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Moments;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

/// <summary>Limits, 24 hours and a day of a minute, as the head of a card words them.</summary>
public sealed class LimitWordsTests
{
    private static CaseBuilder AtContact =>
        CaseBuilder
            .Of(Timed.Rules)
            .At(London("2026-12-04 15:20"))
            .Raised("not-resolved")
            .Assigned(ManagerA, Tamsin)
            .Opened(Tamsin);

    [Fact]
    public void Head_BeforeTheLimits_SaysBoth()
    {
        var text = Text(AtContact);
        Assert.Contains("Stage limit: by Tuesday 8 December, in 2 working days", text, StringComparison.Ordinal);
        Assert.Contains("Limit of the whole case: by Friday 11 December", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Head_AfterTheLimits_SaysThatTheyAreOver()
    {
        var text = Text(AtContact.At(London("2026-12-11 17:00")));
        Assert.Contains(
            "The stage is over its limit: it was to end by Tuesday 8 December",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The case is over its limit: it was to end by Friday 11 December",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Head_OfAProcedureWithoutLimits_SaysNothingOfThem()
    {
        var story = CaseBuilder.AtContact();
        var text = StatusCards.For(new Scene(Rules, story.Case, Tamsin, story.Now)).Text();
        Assert.DoesNotContain("limit", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Head_OfATaskWithin24Hours_SaysSo()
    {
        var story = AtContact;
        Assert.Contains("Within 24 hours (by Mon 7 Dec, 15:20)", Text(story), StringComparison.Ordinal);
        story.At(London("2026-12-08 10:00"));
        Assert.Contains(
            "1 working day late, it was due on Monday 7 December at 15:20",
            Text(story),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Head_OfATaskWhoseTimeWasOverWhenItOpened_SaysThatItIsLateAndByWhenItIsDueNow()
    {
        var story = CaseBuilder
            .AtRespond()
            .At(London("2026-12-02 10:00"))
            .Answered(Imani, "respond", "needs-time", ("s2-by", "2026-12-14"))
            .At(London("2026-12-09 10:00"))
            .Answered(Tamsin, "agree-date", "other-date", ("s2-by", "2026-12-18"));

        var card = TaskCards.For(new Scene(Rules, story.Case, Imani, story.Now), new("respond", 2));

        Assert.Contains(
            "Already late: by Thursday 10 December, in 1 working day",
            card.Text(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Head_WhereADayIsAMinute_SaysClockTimesWithSeconds()
    {
        var fast = Timed.Rules with { Calendar = new FastCalendar(TimeSpan.FromMinutes(1)) };
        var story = CaseBuilder
            .Of(fast)
            .At(London("2026-12-05 15:20").AddSeconds(7))
            .Raised("not-resolved")
            .Assigned(ManagerA, Tamsin)
            .Opened(Tamsin);

        var text = Text(story, fast);
        Assert.Contains("Within 24 hours (by 15:21:07)", text, StringComparison.Ordinal);
        Assert.Contains("Stage limit: by 15:22:07", text, StringComparison.Ordinal);
        story.Later(1);
        text = Text(story, fast);
        Assert.Contains("Late, it was due at 15:21:07", text, StringComparison.Ordinal);
        Assert.Contains("The stage is over its limit: it was to end by 15:22:07", text, StringComparison.Ordinal);
    }

    private static string Text(CaseBuilder story, Procedure? procedure = null)
    {
        AdaptiveCard card = StatusCards.For(new Scene(procedure ?? Timed.Rules, story.Case, Tamsin, story.Now));
        return card.Text();
    }
}
