using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>What the agencies agree to do, from the outcome that records it to its end, and a case that goes on because of it.</summary>
public sealed class AgreedActionTests
{
    private static readonly (string, string?)[] Visit =
    [
        .. AnsweringExtensions.LastContact,
        ("action-what", "Visit Alex Bell at home."),
        ("action-owner", "line-manager-b"),
        ("action-by", "2026-06-10"),
    ];

    [Fact]
    public async Task Resolved_WithAnAction_AsksItsOwnerAndShowsItToBothSides()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.AgreedAsync();

        var asked = await partnership.Imani.WaitForCardAsync("Has this been done?");
        asked.AssertSays("Visit Alex Bell at home.");
        asked.AssertSays("by Wednesday 10 June");
        foreach (var user in new[] { partnership.Robin, partnership.Imani, partnership.Tamsin })
        {
            await user.SayAsync($"status {reference}");
            user.LastCard.AssertSays("To be done by Wednesday 10 June");
            user.LastCard.AssertSays("Visit Alex Bell at home.");
        }
    }

    [Fact]
    public async Task Action_HalfTyped_IsToBeMendedAndNothingIsClosed()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AnswerAsync(partnership.Tamsin, "It is resolved: close the case", [.. Visit.SkipLast(1)]);

        await partnership.Tamsin.WaitForCardAsync("Say by when the agreed action is to be done.");
        Assert.Null((await partnership.CaseAsync(reference)).Closing);
    }

    [Fact]
    public async Task Owner_OnTheDay_IsRemindedAfterTheCaseHasClosed()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.AgreedAsync();
        await partnership.PassAsync(new DateTimeOffset(2026, 6, 10, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, partnership.Imani.Sees("A reminder: Do what was agreed"));

        await partnership.PassAsync(new DateTimeOffset(2026, 6, 10, 16, 0, 0, TimeSpan.Zero));
        await partnership.Imani.WaitForCardAsync("No answer has come in time: Do what was agreed");
        await partnership.Robin.WaitForCardAsync("No answer has come in time: Do what was agreed");
    }

    [Fact]
    public async Task Owner_SaysThatItIsDone_AndEverybodyIsTold()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.AgreedAsync();
        partnership.Imani.Presses = 2;
        await partnership.AnswerAsync(partnership.Imani, "It is done");
        await partnership.QuietAsync();

        Assert.Single((await partnership.CaseAsync(reference)).Done, done => done.Occurrence.Task == "agreed-action");
        Assert.Equal(1, partnership.Robin.Sees("said that the agreed action is done"));
        await partnership.Tamsin.WaitForCardAsync("said that the agreed action is done");
        Assert.Equal(0, partnership.Unit.Sees(reference) + partnership.Stranger.Sees(reference));
    }

    [Fact]
    public async Task NotDone_WithItsReason_LetsAPartyOpenTheCaseAgain()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.AgreedAsync();
        Assert.DoesNotContain(partnership.Tamsin.Cards, card => card.Offers("Open the case again"));
        await partnership.AnswerAsync(
            partnership.Imani,
            "It is not done, because …",
            ("action-why-not", "Nobody was at home.")
        );
        var told = await partnership.Tamsin.WaitForCardAsync("Not done, because: Nobody was at home.");
        await partnership.Tamsin.ClickAsync(told, "Open the case again");
        partnership.Tamsin.LastCard.AssertSays("Open the case again?");
        var form = partnership.Tamsin.LastCard;
        await partnership.Tamsin.ClickAsync(form, "reopen-send");
        Assert.NotNull((await partnership.CaseAsync(reference)).Closing);
        await partnership.Tamsin.ClickAsync(
            partnership.Tamsin.Present(form),
            "reopen-send",
            ("reason", "The visit has to be made.")
        );
        await partnership.QuietAsync();

        Assert.Equal("confirm.2", await partnership.WaitsAsync(reference));
        await partnership.Imani.WaitForCardAsync("opened the case again");
        await partnership.Robin.WaitForCardAsync("The visit has to be made.");
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is resolved: close the case",
            AnsweringExtensions.LastContact
        );
        Assert.Equal(End.Resolved, (await partnership.CaseAsync(reference)).Closing?.End);
        await partnership.Robin.SayAsync($"status {reference}");
        partnership.Robin.LastCard.AssertSays("Opened the case again");
    }

    [Fact]
    public async Task Reopen_TypedByThoseWhoMayNot_ShowsHowItStands()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.AgreedAsync();
        await partnership.Tamsin.SayAsync($"reopen {reference}");
        partnership.Tamsin.LastCard.AssertSays("Closed: resolved");
        partnership.Tamsin.LastCard.AssertSilentOn("Why is it to be opened again?");
        await partnership.Stranger.SayAsync($"reopen {reference}");
        Assert.Contains("no case of that name", partnership.Stranger.Chat.LastWords(), StringComparison.Ordinal);
        await partnership.Tamsin.SayAsync("Open the case again");
        Assert.Contains("Which one?", partnership.Tamsin.Chat.LastWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reopen_TooLate_ShowsThatItStaysClosed()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.AgreedAsync();
        await partnership.AnswerAsync(
            partnership.Imani,
            "It is not done, because …",
            ("action-why-not", "Nobody was at home.")
        );
        var told = await partnership.Tamsin.WaitForCardAsync("Not done, because");
        await partnership.Tamsin.ClickAsync(told, "Open the case again");
        var form = partnership.Tamsin.LastCard;
        await partnership.PassAsync(TimeSpan.FromDays(40));
        await partnership.Tamsin.ClickAsync(form, "reopen-send", ("reason", "Late."));

        partnership.Tamsin.Present(form).AssertSays("stays closed");
        Assert.NotNull((await partnership.CaseAsync(reference)).Closing);
    }

    [Fact]
    public async Task Action_RecordedFromTheStatusCard_AfterTheEnd_IsFollowedUp()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.AgreedAsync();
        await partnership.Robin.SayAsync($"status {reference}");
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, "Record an agreed action");
        await partnership.QuietAsync();
        var form = await partnership.Robin.WaitForCardAsync("What have the agencies agreed to do?");
        await partnership.Robin.ChooseAsync(
            form,
            "Record the action",
            ("action-what", "Write to the family."),
            ("action-owner", "practitioner-a"),
            ("action-by", "2026-06-12")
        );
        await partnership.QuietAsync();

        Assert.Equal("what-changed.1 agreed-action.1 agreed-action.2", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task Register_AndDigest_CountOpenAndOverdueActions()
    {
        await using var partnership = await UnitExtensions.StartFormalAsync();
        var channel = await partnership.WithChannelAsync();
        await partnership.AgreedAsync();
        await partnership.Unit.SayAsync("digest");
        partnership.Unit.LastCard.AssertSays("Agreed actions: 1 open, 0 of them overdue.");
        await partnership.PassAsync(new DateTimeOffset(2026, 6, 11, 9, 0, 0, TimeSpan.Zero));
        await partnership.Unit.SayAsync("digest");
        partnership.Unit.LastCard.AssertSays("Agreed actions: 1 open, 1 of them overdue.");
        partnership.Unit.LastCard.AssertSilentOn("Alex Bell");
        Assert.All(channel.Cards, card => card.AssertSilentOn("Visit"));
        await partnership.AnswerAsync(partnership.Imani, "It is done");
        await partnership.QuietAsync();
        await partnership.Unit.SayAsync("digest");
        partnership.Unit.LastCard.AssertSilentOn("Agreed actions:");
    }
}

/// <summary>Stories of agreed actions.</summary>
internal static class AgreedExtensions
{
    /// <summary>A case that was resolved, with a visit that line manager B is to make by Wednesday 10 June.</summary>
    public static async Task<string> AgreedAsync(this Partnership partnership)
    {
        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AgreeAsync();
        return reference;
    }

    /// <summary>Tamsin closes the case as resolved, with that visit agreed.</summary>
    public static async Task AgreeAsync(this Partnership partnership)
    {
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is resolved: close the case",
            [
                .. AnsweringExtensions.LastContact,
                ("action-what", "Visit Alex Bell at home."),
                ("action-owner", "line-manager-b"),
                ("action-by", "2026-06-10"),
            ]
        );
        await partnership.QuietAsync();
    }
}
