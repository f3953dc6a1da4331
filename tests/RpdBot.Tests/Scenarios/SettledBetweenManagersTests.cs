namespace RpdBot.Tests.Scenarios;

public sealed class SettledBetweenManagersTests
{
    [Fact]
    public async Task Difference_NotResolvedByPractitioners_IsSettledByManagers()
    {
        await using var partnership = await Partnership.StartAsync();
        var (robin, tamsin, imani) = (partnership.Robin, partnership.Tamsin, partnership.Imani);

        var reference = await robin.RaiseAsync(spoken: "not-resolved");

        var invite = await tamsin.WaitForCardAsync("Open: this is for me");
        Assert.DoesNotContain("Alex Bell", invite.Text);
        await tamsin.ClickAsync(invite, "open");
        await tamsin.ClickAsync(tamsin.LastCard, "Send it to the other manager");
        await tamsin.ClickAsync(tamsin.LastCard, "answer");

        var asked = await imani.WaitForCardAsync("Open: this is for me");
        await imani.ClickAsync(asked, "open");
        await imani.ClickAsync(imani.LastCard, "We have a proposal");
        await imani.ClickAsync(
            imani.LastCard,
            "answer",
            ("s2-response", "We will visit on Friday."),
            ("on-record", "yes")
        );

        var confirm = await tamsin.WaitForCardAsync("Is the difference resolved for the child?");
        await tamsin.ClickAsync(confirm, "It is resolved: close the case");
        await tamsin.ClickAsync(
            tamsin.LastCard,
            "answer",
            ("s2-date", "2026-06-04"),
            ("s2-staff", "Tamsin and Imani"),
            ("on-record", "yes")
        );

        await robin.WaitForCardAsync(card => card.Text.Contains("esolved", StringComparison.Ordinal), "told the end");
        Assert.NotEmpty(reference);
    }
}
