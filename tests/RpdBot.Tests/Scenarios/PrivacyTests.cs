using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace RpdBot.Tests.Scenarios;

/// <summary>People's names and words are where they belong, and nowhere else.</summary>
public sealed class PrivacyTests
{
    private const string Canary = "canary";

    private static readonly string[] Names =
    [
        "Bell",
        "Fairweather",
        "Larkhill",
        "Applegarth",
        "Oakshott",
        "Brightwater",
        "Hawthorndale",
        "oakfield-primary.example",
        "childrens-social-care.example",
    ];

    [Fact]
    public async Task WholeCase_AtTraceLevel_LogsNoNameAndNoWord()
    {
        await using var partnership = await Partnership.StartAsync(LogLevel.Trace);
        await PlayAsync(partnership);
        await partnership.RestartAsync();

        Assert.Contains("HTTP", partnership.Log.Text, StringComparison.Ordinal);
        Assert.Contains("Trace ", partnership.Log.Text, StringComparison.Ordinal);
        Assert.All(
            Names.Append(Canary),
            word => Assert.DoesNotContain(word, partnership.Log.Text, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task Notifications_OfAWholeCase_HoldReferenceAndInitialsOnly()
    {
        await using var partnership = await Partnership.StartAsync();
        await PlayAsync(partnership);
        var seen = partnership
            .Teams.Requests.All.Where(request => request.Body.Length > 0)
            .SelectMany(request => Outside(request.Json))
            .Distinct()
            .ToList();

        Assert.NotEmpty(seen);
        Assert.All(Names.Append(Canary), word => Assert.All(seen, text => AssertNotIn(word, text)));
    }

    [Fact]
    public async Task Cards_BeforeTheyAreOpened_HoldReferenceAndInitialsOnly()
    {
        await using var partnership = await Partnership.StartAsync();
        await PlayAsync(partnership);
        var invitations = partnership
            .Teams.Requests.All.Select(request => request.Text)
            .Where(text => text.Contains("Open: this is for me", StringComparison.Ordinal))
            .ToList();

        Assert.True(invitations.Count >= 2);
        Assert.All(Names.Append(Canary), word => Assert.All(invitations, text => AssertNotIn(word, text)));
    }

    [Fact]
    public async Task BusinessUnit_ToldThatNobodyWasFound_SeesNoInitialsAndNoWord()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.SayNotMeAsync(partnership.Tamsin);

        var told = partnership.Unit.LastCard;
        told.AssertSays("RPD-2026-");
        Assert.All(Names.Append("A.B.").Append("bruises"), told.AssertSilentOn);
    }

    private static async Task PlayAsync(Partnership partnership)
    {
        await partnership.Margery.InstallAsync();
        var reference = await RaiseAsync(partnership);
        var (tamsin, imani) = (partnership.Tamsin, partnership.Imani);
        await partnership.OpenAsync(tamsin, reference);
        await tamsin.ClickAsync(tamsin.LastCard, "Add a note");
        await tamsin.ClickAsync(tamsin.LastCard, "Add the note", ("note", "canary note"));
        await partnership.AnswerAsync(tamsin, "Send it to the other manager", ("issue", "canary issue of the manager"));
        await partnership.OpenAsync(imani, reference);
        await partnership.AnswerAsync(
            imani,
            "We have a proposal",
            ("s2-response", "canary response"),
            ("on-record", "yes")
        );
        await partnership.PassAsync(TimeSpan.FromDays(20));
        await tamsin.SayAsync($"where is {reference}, my canary?");
        await partnership.AnswerAsync(
            tamsin,
            "It is not resolved: go to stage 3",
            ("s2-date", "2026-06-04"),
            ("s2-staff", "canary staff"),
            ("on-record", "yes"),
            ("s2-why", "canary why")
        );
        await partnership.WriteSectionAAsync(partnership.Robin);
        await partnership.OpenAsync(partnership.Margery, reference);
        await partnership.AnswerAsync(
            partnership.Margery,
            "Return it with a comment",
            ("return-comment", "canary comment")
        );
        await partnership.WriteSectionAAsync(partnership.Robin);
        await partnership.AnswerAsync(
            partnership.Margery,
            "Sign off and send to the Business Unit",
            ("a-sign", "Canary Oakshott")
        );
        Assert.Equal("forward.1", await partnership.WaitsAsync(reference));
    }

    private static async Task<string> RaiseAsync(Partnership partnership)
    {
        var robin = partnership.Robin;
        await robin.DialogToDifferenceAsync();
        await robin.NextAsync(
            ("themes", "other"),
            ("themes-other", "canary theme"),
            ("issue", "canary issue"),
            ("desired-outcome", "canary outcome"),
            ("safe-meanwhile", "canary safety")
        );
        await robin.NextAsync(("name-1", "Canary Bell"));
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
        await partnership.QuietAsync();
        return RaisingExtensions.ReferenceIn(robin.Present(last).Text);
    }

    /// <summary>What shows outside the card: the notification and what stands in for a card.</summary>
    private static IEnumerable<string> Outside(JsonObject activity) =>
        (activity["attachments"] as JsonArray ?? [])
            .Select(attachment => attachment!["content"]?["fallbackText"]?.ToString())
            .Append(activity["summary"]?.ToString())
            .Append(activity["text"]?.ToString())
            .OfType<string>();

    private static void AssertNotIn(string word, string text) =>
        Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
}
