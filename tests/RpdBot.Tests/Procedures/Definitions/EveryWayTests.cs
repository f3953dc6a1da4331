using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>Every way through each published procedure: who is asked, by when, and how it ends.</summary>
public sealed class EveryWayTests
{
    private const string Raising = "practitioner-a";

    private static readonly Dictionary<string, (string Who, string Due)> Kcs = new()
    {
        ["discuss"] = (Raising, "5 from opening"),
        ["contact-2"] = ("line-manager-a", "2 from opening"),
        ["respond-2"] = ("line-manager-b", "5 from contact-2"),
        ["confirm-2"] = ("line-manager-a", "5 from opening"),
        ["contact-3"] = ("challenger-3", "2 from opening"),
        ["respond-3"] = ("challenged-3", "5 from contact-3"),
        ["form-3"] = ("challenger-3", "5 from opening"),
        ["sign-3"] = ("challenged-3", "3 from opening"),
        ["contact-4"] = ("challenger-4", "2 from opening"),
        ["respond-4"] = ("challenged-4", "5 from contact-4"),
        ["form-4"] = ("challenger-4", "5 from opening"),
        ["sign-4"] = ("challenged-4", "3 from opening"),
        ["contact-5"] = ("challenger-5", "2 from opening"),
        ["respond-5"] = ("challenged-5", "5 from contact-5"),
        ["form-5"] = ("challenger-5", "5 from opening"),
        ["sign-5"] = ("challenged-5", "3 from opening"),
        ["what-changed"] = (Raising, ""),
        ["agree-action"] = ("", ""),
        ["agreed-action"] = ("", "0 from action-by"),
    };

    private static readonly Dictionary<string, (string Who, string Due)> SouthGloucestershire = new()
    {
        ["discuss"] = (Raising, "24h from outset"),
        ["report"] = (Raising, "0 from opening"),
        ["report-b"] = ("practitioner-b", "0 from opening"),
        ["contact-1"] = ("line-manager-a", "24h from report|opening"),
        ["respond-1"] = ("line-manager-b", "1 from outset"),
        ["confirm-1"] = ("line-manager-a", "1 from outset"),
        ["contact-2"] = ("second-tier-manager-a", "2 from outset"),
        ["respond-2"] = ("second-tier-manager-b", "2 from outset"),
        ["respond-2-professional"] = ("safeguarding-professional-b", "2 from outset"),
        ["confirm-2"] = ("second-tier-manager-a", "2 from outset"),
        ["contact-3"] = ("senior-manager-a", "3 from outset"),
        ["respond-3"] = ("senior-manager-b", "3 from outset"),
        ["form-3"] = ("senior-manager-a", "3 from outset"),
        ["sign-3"] = ("senior-manager-b", "3 from outset"),
        ["refer"] = ("senior-manager-a", "5 from outset"),
        ["choose"] = ("executive", "2 from opening"),
        ["mediate"] = ("mediator", "5 from opening"),
        ["name-panel"] = ("executive", "2 from opening"),
        ["hear"] = ("panel", "10 from opening"),
        ["form-4"] = ("stage-4-representative-a", "5 from opening"),
        ["sign-4"] = ("stage-4-representative-b", "5 from opening"),
        ["receive-form"] = ("stage-4-representative-a,stage-4-representative-b", "5 from opening"),
        ["distribute"] = ("business-unit", "5 from opening"),
        ["debrief"] = ("line-manager-a,line-manager-b", ""),
        ["higher"] = ("", ""),
        ["what-changed"] = (Raising, ""),
        ["agree-action"] = ("", ""),
        ["agreed-action"] = ("", "0 from action-by"),
    };

    private static readonly Dictionary<string, (string Who, string Due)> Adults = new()
    {
        ["dialogue"] = (Raising, ""),
        ["tell"] = (Raising, "1 from dialogue-failed"),
        ["contact"] = ("line-manager-a", "1 from tell"),
        ["reply"] = ("line-manager-b", "1 from contact"),
        ["section-1"] = ("line-manager-a", "1 from reply"),
        ["send"] = ("line-manager-a", "1 from section-1"),
        ["refer"] = ("senior-manager-a", "1 from send|opening"),
        ["section-2"] = ("senior-manager-b", "5 from concern-date|tell|opening"),
        ["confirm-2"] = ("senior-manager-a", "1 from opening"),
        ["pass-on"] = ("senior-manager-a", "1 from opening"),
        ["section-3"] = ("strategic-safeguarding-manager", "10 from pass-on"),
        ["share-3"] = ("senior-manager-a,senior-manager-b", "5 from opening"),
        ["share-3-unresolved"] = ("senior-manager-a,senior-manager-b", "5 from opening"),
        ["identify"] = ("strategic-safeguarding-manager", "10 from section-3"),
        ["section-4"] = ("strategic-safeguarding-manager", "10 from section-3"),
        ["share-4"] = ("senior-manager-a,senior-manager-b", "5 from opening"),
        ["higher"] = ("", ""),
        ["what-changed"] = (Raising, ""),
        ["agree-action"] = ("", ""),
        ["agreed-action"] = ("", "0 from action-by"),
    };

    private static readonly Dictionary<string, (string Who, string Due)> Somerset = new()
    {
        ["record-discussion"] = (Raising, ""),
        ["contact"] = ("line-manager-a", "2 from opening"),
        ["respond"] = ("line-manager-b", "5 from contact+confirm or agreed"),
        ["agree-date"] = ("line-manager-a", "1 from opening"),
        ["confirm"] = ("line-manager-a", "5 from opening"),
        ["section-a"] = ("practitioner-a,line-manager-a", "5 from opening"),
        ["sign-off"] = ("senior-manager-a", "3 from opening"),
        ["forward"] = ("business-unit", "2 from sign-off"),
        ["arrange"] = ("relevant-manager-b", "2 from forward"),
        ["section-b"] = ("senior-manager-b", "10 from forward"),
        ["confirm-response"] = ("senior-manager-a", "5 from opening"),
        ["request-executive"] = ("senior-manager-a,senior-manager-b", "5 from opening"),
        ["refer"] = ("business-unit", "2 from opening"),
        ["decide"] = ("executive", "20 from opening"),
        ["subgroup-review"] = ("learning-subgroup", "20 from opening"),
        ["independent-summary"] = ("independent-scrutineer", "20 from opening"),
        ["subgroup-review-after"] = ("learning-subgroup", "20 from opening"),
        ["independent-summary-after"] = ("independent-scrutineer", "20 from opening"),
        ["follow-up"] = ("business-unit", "2 from opening"),
        ["review"] = ("business-unit", "20 from opening"),
        ["correct-a"] = ("practitioner-a,line-manager-a,senior-manager-a", "5 from opening"),
        ["sign-correction"] = ("senior-manager-a", "3 from opening"),
        ["correct-b"] = ("senior-manager-b", "5 from opening"),
        ["what-changed"] = (Raising, ""),
        ["agree-action"] = ("", ""),
        ["agreed-action"] = ("", "0 from action-by"),
    };

    [Fact]
    public void Kcs_OnEveryWay_AsksTheRightPeopleInTimeAndEnds() =>
        Holds(Published.Kcs, Kcs, [End.Resolved, End.NotResolved]);

    [Fact]
    public void SouthGloucestershire_OnEveryWay_AsksTheRightPeopleInTimeAndEnds() =>
        Holds(Published.SouthGloucestershire, SouthGloucestershire, [End.Resolved, End.Decided]);

    [Fact]
    public void AdultsAndChildren_OnEveryWay_AsksTheRightPeopleInTimeAndEnds() =>
        Holds(Published.Adults, Adults, [End.Resolved, End.NotResolved]);

    [Fact]
    public void Somerset_OnEveryWay_AsksTheRightPeopleInTimeAndEnds() =>
        Holds(Published.Somerset, Somerset, [End.Resolved, End.Decided, End.NotResolved]);

    private static void Holds(
        Procedure procedure,
        Dictionary<string, (string Who, string Due)> expected,
        IEnumerable<End> ends
    )
    {
        Assert.Equal(procedure.Tasks.Select(task => task.Id).Order(), expected.Keys.Order());
        var ways = Published.Ways(procedure);
        foreach (var way in ways)
        {
            var before = Case.NotRaised;
            foreach (var happened in way.Events)
            {
                if (happened is TaskOpened opened)
                {
                    Opened(procedure, before, opened, expected, way);
                }

                before = before.Apply(happened);
            }
        }

        Covered(procedure, ways, ends);
    }

    private static void Opened(
        Procedure procedure,
        Case before,
        TaskOpened opened,
        Dictionary<string, (string Who, string Due)> expected,
        Walked way
    )
    {
        var (who, due) = expected[opened.Task.Occurrence.Task];
        var seen = (string.Join(',', opened.Task.Roles), opened.Task.Due);
        var wanted = (
            who == "" ? Assert.Single(opened.Task.Roles) : who,
            Published.Due(procedure, before, due, opened.At)
        );
        Assert.True(
            wanted == seen,
            $"{string.Join(" > ", way.Steps)}: {opened.Task.Occurrence} is {seen}, not {wanted}"
        );
    }

    /// <summary>
    /// Every outcome of every task was chosen, those beside too, by everybody who may; where it is offered in certain
    /// stages only, by whoever has come to the case by then; where it follows up what was agreed, by some who were to
    /// do it. There is a way to every end.
    /// </summary>
    private static void Covered(Procedure procedure, IReadOnlyList<Walked> ways, IEnumerable<End> ends)
    {
        var chosen = ways.SelectMany(way => way.Case.Done)
            .Select(done => (Way: $"{done.Occurrence.Task}/{done.Outcome}", done.Role))
            .ToHashSet();
        var outcomes =
            from task in procedure.Tasks
            from outcome in task.Outcomes
            from role in task.MayChoose(outcome)
            let way = $"{task.Id}/{outcome.Id}"
            let byAnybody = !outcome.InStages.IsEmpty || task.Id == procedure.AgreedActions?.FollowUp
            where !chosen.Any(one => one.Way == way && (one.Role == role || byAnybody))
            select $"{way} by {role}";
        Assert.Equal([], outcomes);
        Assert.Equal(ends.Order(), ways.Select(way => way.Case.Closing?.End).OfType<End>().Distinct().Order());
    }
}
