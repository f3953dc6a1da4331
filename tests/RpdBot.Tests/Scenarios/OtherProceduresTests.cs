using RpdBot.Tests.Documents;

namespace RpdBot.Tests.Scenarios;

/// <summary>Each of the other published procedures from the first card to the closed case, each person in a chat of their own.</summary>
public sealed class OtherProceduresTests
{
    private static readonly (string, string?) Filed = ("on-record", "yes");

    [Theory]
    [InlineData("south-gloucestershire", "see this as their right and responsibility")]
    [InlineData("adults-and-children", "All staff can seek advice and support")]
    [InlineData("kcs", "Nobody is to blame for a difference of view.")]
    public async Task FirstStep_OfTheDialog_EncouragesAndSaysWhoHelps(string procedure, string words)
    {
        await using var demo = await DemoExtensions.StartDemoAsync(procedure);
        await demo.Robin.BeginDraftAsync();
        demo.Robin.LastCard.AssertSays("Who is it with?");
        demo.Robin.LastCard.AssertSays(words);
    }

    [Fact]
    public async Task SouthGloucestershire_ThatNobodySettles_IsDecidedByThePanel()
    {
        await using var demo = await DemoExtensions.StartDemoAsync("south-gloucestershire");
        var isolde = await demo.MoreAsync(9, "Isolde Farthingale");
        var reference = await demo.RaiseUnresolvedAsync(
            [("concern", "New bruises, seen by two of us."), ("disagreement", "Whether a visit can wait.")],
            [("s1-record", "We spoke on the telephone."), ("s1-outstanding", "Both managers are told."), Filed]
        );
        await demo.ActAsync(demo.Robin, "I have reported it");
        await demo.ActAsync(demo.Dev, "I have reported it");
        await demo.ActAsync(demo.Tamsin, "Send it to the other manager");
        await demo.ActAsync(demo.Imani, "Send this answer", ("s1-view-b", "A visit next week."));
        await demo.ActAsync(demo.Tamsin, "It is not resolved: go to stage 2", Filed);
        await demo.ActAsync(demo.Margery, "Send it to the second tier manager");
        await demo.ActAsync(demo.Callum, "Send this answer", ("s2-view-b", "On Friday."));
        await demo.ActAsync(
            demo.Margery,
            "It is not resolved: go to stage 3",
            ("s2-record", "We met."),
            ("s2-outstanding", "The head teacher goes on."),
            Filed
        );
        await demo.ActAsync(demo.Margery, "Send it to the other senior manager");
        await demo.ActAsync(demo.Callum, "Send this answer", ("s3-view-b", "On Friday, and no earlier."));
        await demo.ActAsync(
            demo.Margery,
            "It is not resolved: send it to be signed",
            ("s3-record", "We met again."),
            ("f-init-sign", "Margery Oakshott")
        );
        await demo.ActAsync(demo.Callum, "I do not sign it", ("f-not-signed", "Our view is not in it."));
        await demo.ActAsync(demo.Margery, "Refer it to the Executive");
        await demo.ActAsync(
            demo.Chair,
            "The Resolution Panel",
            ("choice-why", "Two agencies, and no trust."),
            ("panel-chair", isolde.ObjectId)
        );
        await demo.ActAsync(
            isolde,
            "Record the decision",
            ("panel-members", "The three of the Executive."),
            ("panel-present", "executive-1"),
            ("panel-why", "The two others sent their views."),
            ("representations", "Both agencies spoke."),
            ("decision", "A visit today."),
            ("next-course", "A review in a month.")
        );
        await demo.ActAsync(demo.Margery, "Send it to be signed", ("f-init-sign", "Margery Oakshott"));
        await demo.ActAsync(demo.Callum, "Sign it", ("f-recv-sign", "Callum Westerfold"));

        await demo.Robin.WaitForCardAsync("Closed: decided");
        await demo.ActAsync(demo.Robin, "Tell what changed", ("what-changed", "Alex was seen on the same day."));
        using var printed = new PrintedDocument(
            await File.ReadAllBytesAsync(await demo.GetFormAsync(demo.Dev, reference))
        );
        Assert.Contains(("Full Name of Child", "Alex Bell"), printed.Entries);
        Assert.Contains(printed.Entries, entry => entry.Words.Contains("A visit today.", StringComparison.Ordinal));
        Assert.Empty(demo.Complaints);
    }

    [Fact]
    public async Task AdultsAndChildren_ThatStageThreeDoesNotSettle_IsAgreedInTheConsultation()
    {
        await using var demo = await DemoExtensions.StartDemoAsync("adults-and-children");
        var reference = await demo.RaiseUnresolvedAsync(
            [("person-kind", "adult"), ("issue", "He is left without care."), ("desired-outcome", "A carer comes.")],
            [("concern-date", "2026-06-04"), ("dialogue-record", "We spoke."), Filed]
        );
        await demo.ActAsync(demo.Robin, "I have told them");
        await demo.ActAsync(demo.Tamsin, "Send it to the other line manager");
        await demo.ActAsync(demo.Imani, "Send this answer", ("reply-b", "There is no carer."));
        await demo.ActAsync(demo.Tamsin, "No: go to stage two", ("s1-sign", "Tamsin Larkhill"));
        await demo.ActAsync(demo.Tamsin, "Send it");
        await demo.ActAsync(demo.Margery, "Request the review", ("documents", "The care plan."));
        await demo.ActAsync(
            demo.Callum,
            "No: sign it and send it back",
            ("s2-summary", "The plan is right."),
            ("s2-sign", "Callum Westerfold")
        );
        await demo.ActAsync(demo.Margery, "It is not resolved: go to stage three", ("c2-why", "Nobody comes."));
        await demo.ActAsync(demo.Margery, "Pass it on", ("reports", "The care plan."));
        await demo.ActAsync(
            demo.Chair,
            "No: consult members of the SSAB",
            ("meeting-date", "2026-06-04"),
            ("s3-summary", "We met, and differ."),
            ("s3-sign", "Ottoline Marchbanks")
        );
        await demo.ActAsync(
            demo.Chair,
            "The meeting is requested",
            ("s4-members", "Isolde Farthingale, member of the board"),
            ("consultation-date", "2026-06-08")
        );
        await demo.ActAsync(
            demo.Chair,
            "A resolution was agreed",
            ("s4-summary", "A carer from Monday."),
            ("s4-sign", "Ottoline Marchbanks")
        );
        (string, string?)[] shared = [("shared-with", "The team."), ("adhered", "A call on Monday.")];
        await demo.ActAsync(demo.Margery, "It is shared", shared);
        await demo.ActAsync(demo.Margery, "It is shared", shared);
        await demo.ActAsync(demo.Callum, "It is shared", shared);
        await demo.ActAsync(demo.Callum, "It is shared", shared);

        await demo.Robin.WaitForCardAsync("Closed: resolved");
        using var printed = new PrintedDocument(
            await File.ReadAllBytesAsync(await demo.GetFormAsync(demo.Robin, reference))
        );
        Assert.Contains(printed.Entries, entry => entry.Words == "A carer from Monday.");
        Assert.DoesNotContain("Alex", printed.Body.InnerText, StringComparison.Ordinal);
        Assert.Empty(demo.Complaints);
    }

    [Fact]
    public async Task Kcs_ThatNoStageSettles_EndsNotResolvedWithAFormOfEachStage()
    {
        await using var demo = await DemoExtensions.StartDemoAsync("kcs");
        var reference = await demo.RaiseUnresolvedAsync(
            [("issue", "The referral was closed."), ("desired-outcome", "A visit this week.")],
            [("s1-date", "2026-06-04"), ("s1-record", "We spoke."), Filed]
        );
        await demo.ActAsync(demo.Tamsin, "Send it to the other manager");
        await demo.ActAsync(demo.Imani, "Send this answer", ("s2-view-b", "Next month."));
        await demo.ActAsync(
            demo.Tamsin,
            "It is not resolved: go to stage 3",
            ("s2-date", "2026-06-04"),
            ("s2-record", "We met."),
            Filed
        );
        foreach (var stage in new[] { "3", "4", "5" })
        {
            await demo.ActAsync(demo.Margery, "Send it to the challenged manager");
            await demo.ActAsync(
                demo.Callum,
                "Send this answer",
                ($"s{stage}-view-b", $"Next week, says stage {stage}.")
            );
            await demo.ActAsync(
                demo.Margery,
                "It is not resolved: send it to be signed",
                ("f-outcomes", $"None at stage {stage}."),
                ("f-er-sign", "Margery Oakshott")
            );
            await demo.ActAsync(demo.Callum, "Sign it", ("f-ed-sign", "Callum Westerfold"));
        }

        await demo.Robin.WaitForCardAsync("Closed: not resolved");
        using var printed = new PrintedDocument(
            await File.ReadAllBytesAsync(await demo.GetFormAsync(demo.Dev, reference))
        );
        Assert.Contains(printed.Entries, entry => entry.Words == "None at stage 5.");
        await demo.Dev.SayAsync($"status {reference}");
        Assert.Equal(
            3,
            demo.Dev.LastCard.Titles.Count(title => title.StartsWith("Get the form", StringComparison.Ordinal))
        );
        Assert.Empty(demo.Complaints);
    }
}
