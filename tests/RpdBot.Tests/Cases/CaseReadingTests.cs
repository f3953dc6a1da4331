using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

public sealed class CaseReadingTests
{
    private static readonly CaseBuilder Ended = CaseBuilder
        .AtConfirm()
        .Opened(Dev)
        .Later(1)
        .Answered(Tamsin, "confirm", "not-resolved");

    /// <summary>Who reads which answer of a case that went all the way; the practitioner B has opened it too.</summary>
    public static TheoryData<string, string, bool> WhoReadsWhat =>
        new()
        {
            // Their own side's.
            { "Robin", "record-discussion.1", true },
            { "Robin", "contact.1", true },
            { "Robin", "confirm.1", true },
            { "Tamsin", "record-discussion.1", true },
            { "Dev", "respond.1", true },
            { "Imani", "respond.1", true },
            // The other side's, sent to one of their roles.
            { "Tamsin", "respond.1", true },
            { "Imani", "contact.1", true },
            { "Imani", "confirm.1", true },
            { "Dev", "confirm.1", true },
            // The other side's, sent to somebody else.
            { "Robin", "respond.1", false },
            { "Imani", "record-discussion.1", false },
            { "Dev", "record-discussion.1", false },
            { "Dev", "contact.1", false },
            // Nobody's.
            { "Callum", "confirm.1", false },
            { "Stranger", "confirm.1", false },
        };

    [Theory]
    [MemberData(nameof(WhoReadsWhat))]
    public void Answer_OfASide_IsReadByThatSideAndThoseItWasSentTo(string viewer, string occurrence, bool reads)
    {
        var done = Ended.Case.Done.Single(one => one.Occurrence.ToString() == occurrence);
        Assert.Equal(reads, CaseReading.MayRead(Rules, Ended.Case, Called(viewer), done));
    }

    [Fact]
    public void Viewer_WithTwoRoles_ReadsWhatEitherOfThemMay()
    {
        var story = CaseBuilder.AtConfirmResponse();
        var both = story.Case.SeenBy(Beatrix, [BusinessUnit]);

        Assert.Contains(both.Done, done => done.Occurrence.Task == "contact");
        foreach (var task in new[] { "section-a", "forward", "arrange", "section-b" })
        {
            var done = both.Done.Single(one => one.Occurrence.Task == task);
            Assert.True(CaseReading.MayRead(Rules, both, Beatrix, done), task);
        }
    }

    [Fact]
    public void Viewer_WithARoleOfNoSide_StillReadsWhatTheirSideMay()
    {
        var seen = CaseBuilder.AtConfirmResponse().Case.SeenBy(Robin, [BusinessUnit]);
        Assert.Contains(BusinessUnit, seen.RolesOf(Robin));
        var own = seen.Done.Single(done => done.Occurrence.ToString() == "record-discussion.1");
        Assert.True(CaseReading.MayRead(Rules, seen, Robin, own));
    }

    [Fact]
    public void Viewer_OfWhoseRolesOneMayReadATask_ReadsIt()
    {
        var rules = Rules with
        {
            Roles = [.. Rules.Roles.Select(role => role with { Reads = role.Id == BusinessUnit ? ["respond"] : [] })],
        };
        var seen = CaseBuilder.AtConfirmResponse().Case.SeenBy(Robin, [BusinessUnit]);
        Assert.Contains(BusinessUnit, seen.RolesOf(Robin));
        var theirs = seen.Done.Single(done => done.Occurrence.ToString() == "respond.1");
        Assert.True(CaseReading.MayRead(rules, seen, Robin, theirs));
        Assert.False(CaseReading.MayRead(rules, Ended.Case, Robin, theirs));
    }

    [Fact]
    public void OneWhoRecordedForSomebody_ReadsThatAndNothingElseByIt()
    {
        var quiet = Rules with
        {
            Roles = [.. Rules.Roles.Select(role => role with { Reads = [] })],
            Documents = [], // with the form of which section A is a part, it came to the unit
        };
        var story = CaseBuilder.AtSectionB().Opened(Unit).Recorded(Unit, "section-b", "responded");
        var seen = story.SeenBy(Unit);
        DoneTask Of(string task) => seen.Done.Single(done => done.Occurrence.Task == task);

        Assert.True(CaseReading.MayRead(quiet, seen, Unit.Person!, Of("section-b")));
        Assert.False(CaseReading.MayRead(quiet, seen, Unit.Person!, Of("section-a")));
        var unsent = Of("section-b") with { OnBehalf = false, Occurrence = new("section-a", 1) };
        Assert.False(CaseReading.MayRead(quiet, seen, Unit.Person!, unsent));
    }

    [Fact]
    public void Names_OfThoseItIsAbout_AreForWhoeverHasOpenedTheDetails()
    {
        Assert.Equal("Ada Brook", Assert.Single(CaseReading.Concerned(Ended.Case, Robin)).Name.Value);
        Assert.Empty(CaseReading.Concerned(Ended.Case, Stranger));
        Assert.Empty(CaseReading.Concerned(Ended.Case with { OpenedBy = [] }, Robin));
    }

    [Theory]
    [InlineData("Robin", true)]
    [InlineData("Tamsin", true)]
    [InlineData("Dev", false)]
    [InlineData("Imani", false)]
    [InlineData("Stranger", false)]
    public void WhatWasRaised_ByViewer_IsReadByTheRaisingSideAlone(string viewer, bool reads) =>
        Assert.Equal(reads, CaseReading.Raised(Rules, Ended.Case, Called(viewer)).Has("safe-meanwhile"));

    [Fact]
    public void Issue_ChangedBeforeItWasSent_IsReadByTheOtherSideAsSent()
    {
        var story = CaseBuilder
            .AtContact()
            .Answered(Tamsin, "contact", "sent", ("issue", "As sent."))
            .Assigned(ManagerB, Imani)
            .Opened(Imani);
        Assert.Equal("As sent.", CaseReading.Latest(Rules, story.Case, Imani)["issue"].Value);
        Assert.DoesNotContain("safe-meanwhile", CaseReading.Latest(Rules, story.Case, Imani).Ids);
    }

    [Fact]
    public void Details_BeforeOpening_AreReadByNobody()
    {
        var story = CaseBuilder.AtRespond().Noted(Robin, "A note.").Named(Robin, PractitionerB, Callum);
        Assert.Empty(CaseReading.Answered(Rules, story.Case, Callum));
        Assert.Empty(CaseReading.Notes(story.Case, Callum));
        Assert.Empty(CaseReading.Concerned(story.Case, Callum));
    }

    [Fact]
    public void Details_AfterNotMe_AreReadNoMore()
    {
        var story = CaseBuilder.AtRespond().Declined(Imani, ManagerB, Callum);
        Assert.Empty(CaseReading.Answered(Rules, story.Case, Imani));
        Assert.Empty(CaseReading.Concerned(story.Case, Imani));
    }

    [Fact]
    public void Notes_OnceOpened_AreReadByEverybody()
    {
        var story = CaseBuilder.AtRespond().Noted(Robin, "A note.");
        Assert.All(new[] { Robin, Tamsin, Imani }, reader => Assert.Single(CaseReading.Notes(story.Case, reader)));
    }

    [Fact]
    public void Reason_OfAWithdrawal_IsReadByThoseWhoWereWrittenTo()
    {
        var story = CaseBuilder.AtContact().Opened(Dev).Withdrawn(Tamsin, "Settled on the telephone.");
        Assert.NotNull(CaseReading.Reason(Rules, story.Case, Robin));
        Assert.Null(CaseReading.Reason(Rules, story.Case, Dev));
        var later = CaseBuilder.AtRespond().Withdrawn(Tamsin, "Settled on the telephone.");
        Assert.NotNull(CaseReading.Reason(Rules, later.Case, Imani));
    }

    private static Person Called(string name) =>
        new[] { Robin, Tamsin, Dev, Imani, Callum, Stranger with { Name = "Stranger" } }.Single(person =>
            person.Name.StartsWith(name, StringComparison.Ordinal)
        );
}
