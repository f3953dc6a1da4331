namespace RpdBot.Tests.Scenarios;

/// <summary>Somebody is put into the picker by the product, and another is meant.</summary>
public sealed class NamingTests
{
    private static readonly (string, string?)[] Margery =
    [
        ("to-line-manager-a.name", "Margery Oakshott"),
        ("to-line-manager-a.email", "margery.oakshott@oakfield-primary.example"),
    ];

    [Fact]
    public async Task Check_WithAnotherManagerTyped_AsksThatOne()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Margery.InstallAsync();
        await partnership.Robin.DialogToCheckAsync("not-resolved");
        partnership.Robin.LastCard.AssertSays("Tamsin Larkhill");
        await partnership.Robin.NextAsync(Margery);
        await partnership.QuietAsync();

        Assert.True(partnership.Margery.LastCard.Offers("open"));
        Assert.False(partnership.Tamsin.LastCard.Offers("open"));
    }

    [Fact]
    public async Task Check_WithSomebodyWhoCannotBeFound_AsksAgain()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.DialogToCheckAsync("not-resolved");
        await partnership.Robin.NextAsync(("to-line-manager-a", ""), ("to-line-manager-a.name", "Pat Somebody"));

        partnership.Robin.LastCard.AssertSays("Please pick the person, or type their name and work e-mail address.");
        Assert.Empty(await partnership.CasesOfAsync(partnership.Robin));
    }

    [Fact]
    public async Task Check_WithSomebodyOfTheOtherSide_SaysSo()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.DialogToCheckAsync("not-resolved");
        await partnership.Robin.NextAsync(("to-line-manager-a", partnership.Imani.ObjectId));

        partnership.Robin.LastCard.AssertSays("already has a part on the other side");
        Assert.Empty(await partnership.CasesOfAsync(partnership.Robin));
    }

    [Fact]
    public async Task Colleague_ChangedByTypingAnotherAddress_IsTheOtherOne()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToDifferenceAsync();
        await robin.ClickAsync(robin.LastCard, "Back");
        await robin.NextAsync(
            ("colleague.name", "Callum Westerfold"),
            ("colleague.email", "callum.westerfold@childrens-social-care.example")
        );

        var draft = Assert.Single(await partnership.DraftsAsync(robin));
        Assert.Equal("Callum Westerfold", draft.Colleague?.Name);
    }

    [Fact]
    public async Task OtherAgency_BeforeItIsWrittenTo_HearsNothingFromTheBot()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        foreach (var user in new[] { partnership.Dev, partnership.Imani })
        {
            await user.SayAsync("my cases");
            user.LastCard.AssertSilentOn(reference);
        }

        await partnership.AnswerAsync(partnership.Tamsin, "Send it to the other manager");
        await partnership.Imani.SayAsync("my cases");
        partnership.Imani.LastCard.AssertSays(reference);
        await partnership.Dev.SayAsync("my cases");
        partnership.Dev.LastCard.AssertSilentOn(reference);
    }
}
