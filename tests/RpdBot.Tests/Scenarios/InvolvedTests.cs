using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Somebody of a further agency: named on a card, told by copies, read-only.</summary>
/// <remarks>Ottoline plays the further agency: before stage 4 she has no other part.</remarks>
public sealed class InvolvedTests
{
    private static readonly (string, string?)[] Ottoline =
    [
        ("agency", "Police"),
        ("person.name", "Ottoline Marchbanks"),
        ("person.email", "ottoline.marchbanks@partnership.example"),
    ];

    [Fact]
    public async Task Named_BeforeAnyCopy_LearnsOfNoCase()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        await partnership.InvolveAsync(partnership.Tamsin, reference, Ottoline);

        partnership.Tamsin.LastCard.AssertSays("They get copies from the formal stage on.");
        Assert.Equal(0, partnership.Chair.Sees(reference));
        await partnership.Chair.SayAsync($"status {reference}");
        Assert.Contains("no case of that name", partnership.Chair.Chat.LastWords(), StringComparison.Ordinal);
        await partnership.Tamsin.SayAsync($"status {reference}");
        partnership.Tamsin.LastCard.AssertSays("Ottoline Marchbanks, Police");
    }

    [Fact]
    public async Task Copied_FromTheFormalStage_ReadsTheCopyAndAnswersNothing()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        await partnership.InvolveAsync(partnership.Tamsin, reference, Ottoline);
        await partnership.Tamsin.SayAsync($"status {reference}");
        await partnership.WriteSectionBAsync();
        await partnership.AnswerAsync(
            partnership.Margery,
            "It is not resolved at stage 3",
            ("c-why", "Monday is too late.")
        );

        var told = await partnership.Chair.WaitForCardAsync(reference);
        told.AssertSilentOn("Alex Bell");
        told.AssertSilentOn("Monday is too late.");
        await partnership.Chair.ClickAsync(told, "status");
        await partnership.OpenAsync(partnership.Chair, reference);
        await partnership.Chair.SayAsync($"status {reference}");
        var status = partnership.Chair.LastCard;
        status.AssertSays("Monday is too late.");
        status.AssertSilentOn("A visit is planned for Monday.");
        Assert.DoesNotContain(status.Actions, action => action.Verb is "note" or "answer" or "begin" or "involve");
    }

    [Fact]
    public async Task Named_Badly_IsAskedAgainAndNobodyIsNamed()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        await partnership.InvolveAsync(partnership.Tamsin, reference, ("agency", "Police"));
        partnership.Tamsin.LastCard.AssertSays("Nobody of that name was found.");
        await partnership.InvolveAsync(partnership.Tamsin, reference, [.. Ottoline.Skip(1)]);
        Assert.True(partnership.Tamsin.LastCard.Offers("involve-send"));
        await partnership.InvolveAsync(
            partnership.Tamsin,
            reference,
            ("agency", "Police"),
            ("person.name", "Imani Brightwater"),
            ("person.email", "imani.brightwater@childrens-social-care.example")
        );
        partnership.Tamsin.LastCard.AssertSays("already has a part");

        Assert.Empty((await partnership.CaseAsync(reference)).AlsoInvolved);
    }

    [Fact]
    public async Task Named_WithANervousFinger_IsNamedOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        partnership.Tamsin.Presses = 2;
        await partnership.InvolveAsync(partnership.Tamsin, reference, Ottoline);

        Assert.Single((await partnership.CaseAsync(reference)).AlsoInvolved);
    }
}

/// <summary>Naming somebody of a further agency.</summary>
internal static class InvolvedExtensions
{
    /// <summary>Opens the form from the status card, fills it in and sends it.</summary>
    public static async Task InvolveAsync(
        this Partnership partnership,
        FakeUser user,
        string reference,
        params (string Name, string? Value)[] inputs
    )
    {
        await user.SayAsync($"status {reference}");
        await user.ClickAsync(user.LastCard, "Name somebody of a further agency");
        await user.ClickAsync(user.LastCard, "involve-send", inputs);
        await partnership.QuietAsync();
    }
}
