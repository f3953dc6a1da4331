using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tables;
using RpdBot.Tests.Cases;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Casework;

public sealed class RegisterEntriesTests
{
    private static readonly (string, string)[] Contact =
    [
        ("a-email", "robin@agency.example"),
        ("a-phone", "01632 960000"),
    ];

    [Fact]
    public void Entry_BeforeTheFormalStage_HoldsNoInitials()
    {
        var entry = RegisterEntries.Of(Rules, CaseBuilder.AtRespond().Case with { Stage = "1" });

        Assert.True(entry.Initials.IsEmpty);
        Assert.Null(entry.FormalSince);
        Assert.Equal(1, entry.StageNumber);
        Assert.False(entry.IsLastStage);
    }

    [Fact]
    public void Entry_InAFormalStage_SaysWhoIsWaitedOnByTitleAndAgency()
    {
        var story = AtRespond();
        var entry = RegisterEntries.Of(FormalRules, story.Case);

        Assert.Equal("A.B.", entry.Initials.Value);
        Assert.Equal(CaseBuilder.Start, entry.FormalSince);
        Assert.Equal((School.Name, SocialCare.Name), (entry.RaisingAgency, entry.RespondingAgency));
        var task = Assert.Single(entry.Waiting);
        Assert.Equal("respond", task.Task);
        Assert.Equal("Team Leader or Operations Manager, Children's Social Care", Assert.Single(task.Roles));
        Assert.Equal(story.Case.Open[0].Due, task.Due);
        Assert.Null(task.OverdueSince);
    }

    [Fact]
    public void Entry_OfATaskThatIsLate_SaysSinceWhen()
    {
        var story = AtRespond();
        var due = story.Case.Open[0].Due!.Value;
        story.At(due.AddHours(1)).ClockLookedAt();

        Assert.Equal(due, Assert.Single(RegisterEntries.Of(FormalRules, story.Case).Waiting).OverdueSince);
    }

    [Fact]
    public void Entry_OfASignedForm_SaysWhenItWasSignedAndSentOn()
    {
        var rules = FormalRules with
        {
            Tasks =
            [
                .. FormalRules.Tasks.Select(task =>
                    task.Id switch
                    {
                        "contact" => task with { WaitsFor = WaitsFor.SignOff },
                        "respond" => task with { WaitsFor = WaitsFor.Forwarding },
                        _ => task,
                    }
                ),
            ],
        };
        var signed = AtRespond();
        Assert.Equal(CaseBuilder.Start.AddHours(1), RegisterEntries.Of(rules, signed.Case).SignedOff);
        Assert.Null(RegisterEntries.Of(rules, signed.Case).Forwarded);

        var sent = signed.Later(1).Answered(Imani, "respond", "proposal");
        Assert.Equal(CaseBuilder.Start.AddHours(2), RegisterEntries.Of(rules, sent.Case).Forwarded);
    }

    [Fact]
    public void Entry_OfASectionThatWasReturned_IsNotSignedUntilItIsApproved()
    {
        var story = AtSignOff().Answered(Callum, "sign-off", "returned");
        var returned = RegisterEntries.Of(Rules, story.Case);
        Assert.Null(returned.SignedOff);
        Assert.Equal(WaitsFor.Form, Assert.Single(returned.Waiting).WaitsFor);

        story.Answered(Tamsin, "section-a", "completed", Contact).Later(1).Answered(Callum, "sign-off", "approved");
        var approved = RegisterEntries.Of(Rules, story.Case);
        Assert.Equal(story.Now, approved.SignedOff);
        Assert.Null(approved.Forwarded);
        Assert.Equal(3, approved.StageNumber);
        var task = Assert.Single(approved.Waiting);
        Assert.Equal(("forward", WaitsFor.Forwarding, "SSCP Business Unit"), (task.Task, task.WaitsFor, task.Roles[0]));
    }

    [Fact]
    public void Entry_WhenNobodyIsFound_NamesTheRoleAndTheAgency()
    {
        var story = CaseBuilder.Of(Rules).Raised("not-resolved").NotFound(ManagerA);

        Assert.Equal(
            "Safeguarding Lead, Oakfield Primary School",
            Assert.Single(RegisterEntries.Of(Rules, story.Case).NotReached)
        );
    }

    [Fact]
    public void Entry_OfAClosedCase_SaysHowAndWhenAndNotWhy()
    {
        var story = AtRespond().Later(2).Withdrawn(Tamsin, "A canary reason.");
        var entry = RegisterEntries.Of(FormalRules, story.Case);

        Assert.Equal((End.Withdrawn, story.Now), (entry.End!.Value, entry.ClosedAt!.Value));
        Assert.Equal("A.B.", entry.Initials.Value);
        Assert.DoesNotContain("canary", entry.ToValues().Text("entry"), StringComparison.Ordinal);
    }

    [Fact]
    public void Entry_WrittenAndRead_IsTheSame()
    {
        var entry = RegisterEntries.Of(FormalRules, AtRespond().Declined(Imani, ManagerB).NotFound(ManagerB).Case);
        var read = RegisterEntry.Read(new Row("p", "k", entry.ToValues(), "1"));

        Assert.Equal(CaseJson.Write(entry), CaseJson.Write(read));
        Assert.Equal(entry.Initials, read.Initials);
        Assert.Equal(new Words("A.B."), read.Initials);
    }

    private static CaseBuilder AtSignOff() =>
        CaseBuilder
            .AtConfirm()
            .Answered(Tamsin, "confirm", "not-resolved")
            .Answered(Tamsin, "section-a", "completed", Contact)
            .Assigned("senior-manager-a", Callum)
            .Opened(Callum);

    private static CaseBuilder AtRespond() =>
        CaseBuilder
            .Of(FormalRules)
            .Raised("not-resolved")
            .Assigned(ManagerA, Tamsin)
            .Opened(Tamsin)
            .Later(1)
            .Answered(Tamsin, "contact", "sent")
            .Assigned(ManagerB, Imani)
            .Opened(Imani);
}
