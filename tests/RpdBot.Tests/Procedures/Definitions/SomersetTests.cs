using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>What the published procedure of Somerset says of stages 1 and 2, and what the definition must keep.</summary>
public sealed class SomersetTests
{
    private static readonly Procedure Somerset = ProcedureFiles.Load(Definition.Folder).Newest("somerset")!;

    [Fact]
    public void Urgent_NamesThePoliceFirstAndThenSocialCare()
    {
        Assert.Equal(["999", "0300 123 2224"], Somerset.Urgent.Contacts.Select(contact => contact.Phone));
        Assert.Equal("childrens@somerset.gov.uk", Somerset.Urgent.Contacts[1].Email);
        Assert.Contains(Somerset.Urgent.Text, sentence => sentence.Contains("The child must come first."));
    }

    [Fact]
    public void NotCovered_AreComplaintsAllegationsAndDifferencesInsideOneAgency()
    {
        Assert.Equal(["complaint", "allegation", "inside"], Somerset.NotCovered.Select(exclusion => exclusion.Id));
        Assert.Equal("inside", Assert.Single(Somerset.NotCovered, exclusion => exclusion.InsideOneAgency).Id);
    }

    [Fact]
    public void Themes_AreThoseOfTheProtocolAndSomethingElse() =>
        Assert.Equal(12, Somerset.Field("themes")?.Choices.Count);

    [Theory]
    [InlineData("contact", 2, "")]
    [InlineData("respond", 5, "contact,confirm")]
    [InlineData("agree-date", 1, "")]
    [InlineData("confirm", 5, "")]
    public void Deadlines_AreTheDeploymentsDefaults(string task, int workingDays, string from)
    {
        var due = Somerset.Task(task)?.Due;

        Assert.Equal((workingDays, true), (due?.WorkingDays, due?.Setting));
        Assert.Equal(from, string.Join(',', due?.From ?? []));
    }

    [Theory]
    [InlineData("record-discussion", "1", "practitioner-a", "")]
    [InlineData("contact", "2", "line-manager-a", "line-manager-b")]
    [InlineData("respond", "2", "line-manager-b", "line-manager-a")]
    [InlineData("agree-date", "2", "line-manager-a", "line-manager-b")]
    [InlineData("confirm", "2", "line-manager-a", "line-manager-b")]
    public void Tasks_WaitOnAndGoToTheRightRoles(string id, string stage, string acts, string receives)
    {
        var task = Somerset.Task(id);

        Assert.Equal((stage, acts), (task?.Stage, string.Join(',', task?.Roles ?? [])));
        Assert.Equal(receives, string.Join(',', task?.Receives ?? []));
    }

    [Theory]
    [InlineData("police", "Police Manager")]
    [InlineData("education", "Safeguarding Lead")]
    [InlineData("childrens-social-care", "Team Leader or Operations Manager")]
    [InlineData("probation", "Line manager")]
    public void LineManager_IsCalledWhatTheAgencyCallsThem(string kind, string title) =>
        Assert.Equal(title, Somerset.TitleOf(Somerset.Role("line-manager-b")!, new Agency("one", "One", kind)));

    [Fact]
    public void LastContact_CannotLieAhead_AndAPromisedAnswerMust()
    {
        Assert.Equal(DateRule.NotInFuture, Somerset.Field("s1-date")?.DateRule);
        Assert.Equal(DateRule.NotInFuture, Somerset.Field("s2-date")?.DateRule);
        Assert.Equal(DateRule.AfterToday, Somerset.Field("s2-by")?.DateRule);
    }

    [Fact]
    public void Withdrawing_IsForTheRaisingSideOnly() =>
        Assert.All(
            Somerset
                .Standing.Where(action => action.Kind == StandingActionKind.Withdraw)
                .SelectMany(action => action.Roles),
            role => Assert.Equal(Side.Raising, Somerset.Role(role)?.Side)
        );
}
