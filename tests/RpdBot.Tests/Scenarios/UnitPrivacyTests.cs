using System.Text.Json.Nodes;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>What leaves the parties' personal chats: references, initials, agencies and titles, and nothing else.</summary>
public sealed class UnitPrivacyTests
{
    private static readonly string[] Secrets =
    [
        "canary",
        "Bell",
        "2019",
        "Fairweather",
        "Larkhill",
        "Applegarth",
        "Brightwater",
        "Hawthorndale",
        "oakfield-primary.example",
        "childrens-social-care.example",
    ];

    [Fact]
    public async Task Channel_OverAWholeFormalCase_HoldsNoNameAndNoWord()
    {
        await using var partnership = await UnitExtensions.StartFormalAsync();
        var channel = await partnership.WithChannelAsync();
        var reference = await PlayAsync(partnership);
        await partnership.Unit.MentionInChannelAsync(channel, "digest");
        await partnership.PassAsync(TimeSpan.FromDays(30));
        var texts = partnership
            .Teams.Requests.All.Where(request => IsFor(request, channel))
            .Select(request => request.Text)
            .ToList();

        Assert.Contains(texts, text => text.Contains(reference, StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("A.B.", StringComparison.Ordinal));
        AssertSilent(texts);
    }

    [Fact]
    public async Task RegisterAndJobs_OverAWholeFormalCase_HoldNoNameAndNoWord()
    {
        await using var partnership = await UnitExtensions.StartFormalAsync();
        await partnership.WithChannelAsync();
        var reference = await PlayAsync(partnership);
        await partnership.PassAsync(TimeSpan.FromDays(1));
        var rows = await partnership.RowsOfTheUnitAsync();

        Assert.Contains(rows, row => row.Contains(reference, StringComparison.Ordinal));
        AssertSilent(rows);
    }

    [Fact]
    public async Task Channel_BeforeTheFormalStage_HoldsNumbersOnly()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.PassAsync(TimeSpan.FromDays(20));
        await partnership.Unit.MentionInChannelAsync(channel, "digest");

        channel.LastCard.AssertSays("Before the formal stage: 1 open, 1 of them late.");
        Assert.All(channel.Cards, card => card.AssertSilentOn(reference));
        Assert.All(channel.Cards, card => card.AssertSilentOn("A.B."));
        Assert.True((await partnership.RegisterAsync()).Single().Initials.IsEmpty);
    }

    [Fact]
    public async Task Register_OfACaseThatEnds_MovesIt()
    {
        await using var partnership = await UnitExtensions.StartFormalAsync();
        await PlayAsync(partnership);
        Assert.NotNull((await partnership.RegisterAsync()).Single().ClosedAt);
    }

    private static async Task<string> PlayAsync(Partnership partnership)
    {
        var (tamsin, imani) = (partnership.Tamsin, partnership.Imani);
        partnership.Clock.Advance(TimeSpan.FromMinutes(1)); // what follows is news for the digest
        var reference = await RaiseAsync(partnership.Robin);
        await partnership.OpenAsync(tamsin, reference);
        await tamsin.ClickAsync(tamsin.LastCard, "Add a note");
        await tamsin.ClickAsync(tamsin.LastCard, "Add the note", ("note", "canary note"));
        await partnership.AnswerAsync(tamsin, "Send it to the other manager", ("issue", "canary issue"));
        await partnership.OpenAsync(imani, reference);
        await partnership.AnswerAsync(
            imani,
            "We have a proposal",
            ("s2-response", "canary response"),
            ("on-record", "yes")
        );
        await partnership.PassAsync(TimeSpan.FromDays(1));
        await tamsin.SayAsync($"withdraw {reference}");
        await tamsin.ClickAsync(tamsin.LastCard, "Withdraw and close the case", ("reason", "canary reason"));
        await partnership.QuietAsync();
        return reference;
    }

    private static async Task<string> RaiseAsync(FakeUser robin)
    {
        await robin.DialogToDifferenceAsync();
        await robin.NextAsync(
            ("themes", "other"),
            ("themes-other", "canary theme"),
            ("issue", "canary issue of 7 May 2019"),
            ("desired-outcome", "canary outcome"),
            ("safe-meanwhile", "canary safety")
        );
        await robin.NextAsync(("name-1", "Alex Bell"));
        await robin.NextAsync(("spoken", "not-resolved"));
        await robin.NextAsync(
            ("s1-date", "2026-06-03"),
            ("s1-staff", "canary staff"),
            ("s1-record", "canary record"),
            ("s1-why", "canary why"),
            ("on-record", "no")
        );
        var last = robin.LastCard;
        await robin.NextAsync();
        return RaisingExtensions.ReferenceIn(robin.Present(last).Text);
    }

    private static bool IsFor(RecordedRequest request, FakeChannel channel) =>
        Uri.UnescapeDataString(request.Path).Contains(channel.Id, StringComparison.Ordinal)
        || (request.Body.Length > 0 && Addressed(request.Json) == channel.Id);

    private static string? Addressed(JsonNode json) => json["channelData"]?["channel"]?["id"]?.ToString();

    private static void AssertSilent(IReadOnlyCollection<string> texts) =>
        Assert.All(
            Secrets,
            secret => Assert.All(texts, text => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase))
        );
}
