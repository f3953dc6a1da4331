using RpdBot.Cards;
using RpdBot.Casework;
using RpdBot.Digests;
using RpdBot.Procedures;
using static RpdBot.Tests.Digests.Registered;

namespace RpdBot.Tests.Digests;

public sealed class DigestViewsTests
{
    [Fact]
    public void Digest_OfAnEmptyRegister_SaysThatNothingWaits()
    {
        var view = DigestViews.Of(Contents());

        Assert.Equal("Nothing waits and nothing is late.", view.Nothing);
        Assert.Empty(view.Groups);
        Assert.Null(view.Chart);
        Assert.Equal("Digest for Tuesday 1 December 2026", view.Title);
        Assert.All(view.Counts, count => Assert.Equal(0, count.Count));
    }

    [Theory]
    [InlineData(WaitsFor.Form, "Form being written")]
    [InlineData(WaitsFor.SignOff, "Waiting for sign-off")]
    [InlineData(WaitsFor.Forwarding, "To send on")]
    [InlineData(WaitsFor.Answer, "Waiting for an answer")]
    public void Digest_OfATaskThatWaits_PutsItWhereABusinessUnitLooks(WaitsFor sort, string title)
    {
        var view = DigestViews.Of(Contents(Formal(1, Waits(sort, Now.AddDays(9)))));

        var group = Assert.Single(view.Groups);
        Assert.Equal((title, 1), (group.Title, group.Count));
        var line = Assert.Single(group.Lines);
        Assert.Equal(("RPD-2026-000001", "A.B."), (line.Reference, line.About.Words));
        Assert.Equal($"Title of {sort}: Senior manager, Children's Social Care", line.Text.Words);
        Assert.Equal("by Thursday 10 December at 08:30, in 7 working days", line.Due);
        Assert.Single(view.Chart!.Bars);
        Assert.Null(view.Nothing);
    }

    [Fact]
    public void Overdue_Tasks_StandTheLongestFirst()
    {
        var view = DigestViews.Of(
            Contents(
                Formal(1, Waits(WaitsFor.Answer, Now.AddDays(-1))),
                Formal(2, Waits(WaitsFor.Answer, Now.AddDays(-5))),
                Formal(3, Waits(WaitsFor.Answer, Now.AddDays(20)))
            )
        );

        var late = Group(view, "Overdue, the longest first");
        Assert.True(late.IsLate);
        Assert.Equal(["RPD-2026-000002", "RPD-2026-000001"], late.Lines.Select(line => line.Reference));
        Assert.All(late.Lines, line => Assert.True(line.IsLate));
        Assert.StartsWith("3 working days late", late.Lines[0].Due, StringComparison.Ordinal);
        Assert.Equal(2, view.Counts.Single(count => count.Label == "Overdue").Count);
    }

    [Theory]
    [InlineData("2026-12-01T08:30:00Z", false)]
    [InlineData("2026-12-01T08:31:00Z", true)]
    [InlineData("2026-12-03T17:00:00Z", true)]
    [InlineData("2026-12-03T17:00:01Z", false)]
    public void DueSoon_IsByTheEndOfTheSecondWorkingDay(string due, bool soon)
    {
        var moment = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        var view = DigestViews.Of(Contents(Formal(1, Waits(WaitsFor.Answer, moment))));

        Assert.Equal(soon, view.Groups.Any(group => group.Title == "Due within two working days"));
    }

    [Fact]
    public void BeforeTheFormalStage_CasesAreOnlyCounted()
    {
        var view = DigestViews.Of(
            Contents(
                Early(1, Waits(WaitsFor.Answer, Now.AddDays(-2))),
                Early(2, Waits(WaitsFor.Answer)) with
                {
                    RaisedAt = Now.AddHours(-2),
                },
                Early(3) with
                {
                    End = End.Resolved,
                    ClosedAt = Now.AddHours(-1),
                }
            )
        );

        Assert.Equal("Before the formal stage: 2 open, 1 of them late.", view.Before);
        Assert.Equal("1 difference was raised.", Group(view, "New in the formal stages").Note);
        Assert.Equal("1 difference was closed before the formal stage.", Group(view, "Closed").Note);
        Assert.All(view.Groups, group => Assert.Empty(group.Lines));
        Assert.Null(view.Nothing);
    }

    [Fact]
    public void News_IsWhatHappenedSinceTheLastDigestAndUpToThisOne()
    {
        var contents = Contents(
            Formal(1, Waits(WaitsFor.Answer)) with
            {
                FormalSince = Yesterday,
            },
            Formal(2, Waits(WaitsFor.Answer)) with
            {
                FormalSince = Yesterday.AddMinutes(1),
            },
            Formal(3, Waits(WaitsFor.Answer)) with
            {
                FormalSince = Now.AddMinutes(-1),
            },
            Ended(4, Yesterday),
            Ended(5, Now.AddMinutes(-10))
        ) with
        {
            Until = Now.AddMinutes(-5),
        };
        var view = DigestViews.Of(contents);

        var line = Assert.Single(Group(view, "New in the formal stages").Lines);
        Assert.Equal("RPD-2026-000002", line.Reference);
        Assert.Equal("Oakfield Primary School with Children's Social Care", line.Text.Words);
        var closed = Assert.Single(Group(view, "Closed").Lines);
        Assert.Equal(("RPD-2026-000005", "decided on Tuesday 1 December"), (closed.Reference, closed.Text.Words));
    }

    [Fact]
    public void LastStage_IsNamedByItsNumber()
    {
        var view = DigestViews.Of(
            Contents(Formal(1, Waits(WaitsFor.Decision)) with { Stage = "4", StageNumber = 4, IsLastStage = true })
        );

        Assert.Single(Group(view, "At stage 4, the last").Lines);
        Assert.Equal("A decision", Assert.Single(view.Chart!.Bars).Label);
    }

    [Fact]
    public void SideTask_WaitsForNobody_UntilItIsDue()
    {
        var beside = Waits(WaitsFor.Answer, Now.AddDays(20)) with { Beside = true };
        var calm = DigestViews.Of(Contents() with { Open = [Ended(1, Yesterday) with { Waiting = [beside] }] });
        Assert.Empty(calm.Groups);
        Assert.Equal("Nothing waits and nothing is late.", calm.Nothing);
        Assert.All(calm.Counts, count => Assert.Equal(0, count.Count));

        var late = beside with { Due = Now.AddDays(-1) };
        Assert.Single(Group(DigestViews.Of(Contents(Formal(1, late))), "Overdue, the longest first").Lines);
    }

    [Fact]
    public void NotReached_BeforeTheFormalStage_NamesReferenceRoleAndAgencyOnly()
    {
        var view = DigestViews.Of(Contents(Early(1) with { NotReached = ["Line manager, Oakfield Primary School"] }));

        var line = Assert.Single(Group(view, "Nobody found or reached").Lines);
        Assert.True(line.About.IsEmpty);
        Assert.Equal("Line manager, Oakfield Primary School", line.Text.Words);
        Assert.Null(view.Nothing);
    }

    [Fact]
    public void LongGroup_ShowsTenAndCountsAll()
    {
        var view = DigestViews.Of(
            Contents([.. Enumerable.Range(1, 12).Select(number => Formal(number, Waits(WaitsFor.SignOff)))])
        );

        var group = Group(view, "Waiting for sign-off");
        Assert.Equal((12, 10), (group.Count, group.Lines.Length));
    }

    [Fact]
    public void ManyLongGroups_ShowFiveLinesEach()
    {
        var late = Now.AddDays(-1);
        var view = DigestViews.Of(
            Contents([
                .. Enumerable
                    .Range(0, 60)
                    .Select(number =>
                        Formal(number, Waits((WaitsFor)(number % 4), late)) with
                        {
                            NotReached = ["Somebody"],
                        }
                    ),
            ])
        );

        Assert.All(view.Groups, group => Assert.Equal(5, group.Lines.Length));
        Assert.Equal(60, Group(view, "Overdue, the longest first").Count);
    }

    private static RegisterEntry Ended(int number, DateTimeOffset at) =>
        Formal(number) with
        {
            End = End.Decided,
            ClosedAt = at,
        };

    private static DigestGroupView Group(DigestView view, string title) =>
        view.Groups.Single(group => group.Title == title);
}
