using RpdBot.Cases;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Somebody acts for the person who is asked: this once from a card, for some days by "away".</summary>
public sealed class ActingForTests
{
    private static readonly (string, string?)[] Margery =
    [
        ("person.name", "Margery Oakshott"),
        ("person.email", "margery.oakshott@oakfield-primary.example"),
    ];

    [Fact]
    public async Task Once_FromACard_AsksTheOtherAndUpdatesTheOldCard()
    {
        await using var partnership = await StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await DelegateAsync(partnership.Tamsin, Margery);
        await partnership.QuietAsync();

        partnership
            .Tamsin.Cards.Single(card => card.Offers("Take it back"))
            .AssertSays("Margery Oakshott (for Tamsin Larkhill)");
        Assert.DoesNotContain(partnership.Tamsin.Cards, card => card.Offers("Send it to the other manager"));
        var invite = partnership.Margery.LastCard;
        invite.AssertSays("in the place of somebody of your agency, this once");
        invite.AssertSilentOn("Alex Bell");
        await partnership.OpenAsync(partnership.Margery, reference);
        await partnership.AnswerAsync(partnership.Margery, "Send it to the other manager");
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
        Assert.Contains(reference, await partnership.CasesOfAsync(partnership.Tamsin));
    }

    [Fact]
    public async Task Once_TakenBack_AsksThePersonAgainAndRedactsTheOther()
    {
        await using var partnership = await StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await DelegateAsync(partnership.Tamsin, Margery);
        await partnership.QuietAsync();
        var old = partnership.Tamsin.Cards.Single(card => card.Offers("Take it back"));
        await partnership.Tamsin.ClickAsync(old, "Take it back");
        await partnership.QuietAsync();

        partnership.Margery.LastCard.AssertSays("This is now with somebody else.");
        await partnership.AnswerAsync(partnership.Tamsin, "Send it to the other manager");
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
    }

    [Theory]
    [InlineData("dev.applegarth@childrens-social-care.example", "already has a part on the other side")]
    [InlineData("callum.westerfold@childrens-social-care.example", "works for another agency")]
    [InlineData("tamsin.larkhill@oakfield-primary.example", "You named yourself.")]
    public async Task Once_ToSomebodyImpossible_IsSaidPlainly(string email, string sentence)
    {
        await using var partnership = await StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await DelegateAsync(partnership.Tamsin, ("person.name", "Pat"), ("person.email", email));
        await partnership.QuietAsync();

        partnership.Tamsin.LastCard.AssertSays(sentence);
        Assert.Empty((await partnership.CaseAsync(reference)).Delegations);
    }

    [Fact]
    public async Task Away_MovesWhatWaitsAndWhatComes_AndEndsByItself()
    {
        await using var partnership = await StartAsync();
        var waiting = await partnership.RaiseToManagersAsync();
        await SayAwayAsync(partnership.Tamsin, "2026-06-04", "2026-06-05", Margery);
        await partnership.QuietAsync();
        partnership.Tamsin.LastCard.AssertSays(
            "Margery Oakshott acts for Tamsin Larkhill from Thursday 4 June 2026 to Friday 5 June 2026"
        );
        Assert.Equal(1, partnership.Margery.Sees(waiting));

        var coming = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();
        Assert.Equal(1, partnership.Margery.Sees(coming));
        Assert.Equal(0, partnership.Tamsin.Sees(coming));

        await partnership.PassAsync(new DateTimeOffset(2026, 6, 5, 22, 59, 0, TimeSpan.Zero)); // 23:59 in London
        Assert.NotEmpty((await partnership.CaseAsync(coming)).Delegations);
        await partnership.PassAsync(new DateTimeOffset(2026, 6, 5, 23, 0, 0, TimeSpan.Zero));
        Assert.Empty((await partnership.CaseAsync(waiting)).Delegations);
        Assert.Empty((await partnership.CaseAsync(coming)).Delegations);
        await partnership.OpenAsync(partnership.Tamsin, coming);
        await partnership.AnswerAsync(partnership.Tamsin, "Send it to the other manager");
    }

    [Fact]
    public async Task Away_FromALaterDay_BeginsThen()
    {
        await using var partnership = await StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await SayAwayAsync(partnership.Tamsin, "2026-06-08", "2026-06-09", Margery);
        await partnership.PassAsync(new DateTimeOffset(2026, 6, 7, 22, 59, 0, TimeSpan.Zero)); // past the reminders
        Assert.Equal(0, partnership.Margery.Sees(reference));

        await partnership.PassAsync(TimeSpan.FromMinutes(1)); // midnight in London
        Assert.Equal(1, partnership.Margery.Sees(reference));
    }

    [Fact]
    public async Task Back_BeforeTheLastDay_BringsEverythingBack()
    {
        await using var partnership = await StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await SayAwayAsync(partnership.Tamsin, "2026-06-04", "2026-06-30", Margery);
        await partnership.QuietAsync();
        await partnership.Tamsin.SayAsync("I am back");
        await partnership.QuietAsync();

        Assert.Equal(partnership.Tamsin.ObjectId, await HolderAsync(partnership, reference));
        Assert.Equal(0, partnership.Margery.Cards.Count(card => card.Offers("open")));
        await partnership.Tamsin.SayAsync("away");
        Assert.True(partnership.Tamsin.LastCard.Offers("Let them act for me"));
    }

    [Fact]
    public async Task Away_OfTwoForEachOther_IsRefused()
    {
        await using var partnership = await StartAsync();
        await SayAwayAsync(partnership.Tamsin, "2026-06-04", "2026-06-30", Margery);
        await SayAwayAsync(
            partnership.Margery,
            "2026-06-30",
            "2026-07-01",
            ("person.name", "Tamsin Larkhill"),
            ("person.email", "tamsin.larkhill@oakfield-primary.example")
        );

        partnership.Margery.LastCard.AssertSays("it would come back in a circle");
    }

    [Fact]
    public async Task Away_OfWhoeverActsToo_GoesOn()
    {
        await using var partnership = await StartAsync();
        await SayAwayAsync(
            partnership.Margery,
            "2026-06-04",
            "2026-06-30",
            ("person.name", "Robin Fairweather"),
            ("person.email", "robin.fairweather@oakfield-primary.example")
        );
        await SayAwayAsync(partnership.Tamsin, "2026-06-04", "2026-06-30", Margery);
        partnership.Tamsin.LastCard.AssertSays("goes on to whoever acts for them");
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();

        Assert.Equal(partnership.Robin.ObjectId, await HolderAsync(partnership, reference));
    }

    [Theory]
    [InlineData("2026-06-05", "2026-06-04", "The last day is before the first one.")]
    [InlineData("2026-06-01", "2026-06-03", "This day is over.")]
    [InlineData("2026-06-04", "2028-06-04", "Please give a day within a year.")]
    public async Task Away_OnDaysThatCannotBe_AsksAgain(string first, string last, string sentence)
    {
        await using var partnership = await StartAsync();
        await SayAwayAsync(partnership.Tamsin, first, last, Margery);

        partnership.Tamsin.LastCard.AssertSays(sentence);
    }

    [Theory]
    [InlineData("callum.westerfold@childrens-social-care.example", "works for another agency")]
    [InlineData("tamsin.larkhill@oakfield-primary.example", "This is the person who is away.")]
    public async Task Away_WithSomebodyImpossible_AsksAgain(string email, string sentence)
    {
        await using var partnership = await StartAsync();
        await SayAwayAsync(
            partnership.Tamsin,
            "2026-06-04",
            "2026-06-05",
            ("person.name", "Pat"),
            ("person.email", email)
        );

        partnership.Tamsin.LastCard.AssertSays(sentence);
    }

    [Fact]
    public async Task Away_SaidByTheBusinessUnitForSomebody_MovesTheirTasks()
    {
        await using var partnership = await StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        (string, string?)[] whose =
        [
            ("whose.name", "Tamsin Larkhill"),
            ("whose.email", "tamsin.larkhill@oakfield-primary.example"),
        ];
        await SayAwayAsync(partnership.Unit, "2026-06-04", "2026-06-30", [.. Margery, .. whose]);
        await partnership.QuietAsync();

        Assert.Equal(partnership.Margery.ObjectId, await HolderAsync(partnership, reference));
        Assert.Equal(
            partnership.Unit.ObjectId,
            (await partnership.CaseAsync(reference)).Delegations["line-manager-a"].By.Entra?.ObjectId
        );
        await partnership.Unit.SayAsync("away");
        await partnership.Unit.ClickAsync(partnership.Unit.LastCard, "They are back", whose);
        await partnership.QuietAsync();
        Assert.Equal(partnership.Tamsin.ObjectId, await HolderAsync(partnership, reference));
    }

    [Fact]
    public async Task Away_OfSomebodyInAnOffice_LeavesTheOfficeAsked()
    {
        await using var partnership = await StartAsync();
        await SayAwayAsync(
            partnership.Unit,
            "2026-06-04",
            "2026-06-30",
            ("person.name", "Ottoline Marchbanks"),
            ("person.email", "ottoline@partnership.example")
        );
        partnership.Unit.LastCard.AssertSays("Ottoline Marchbanks acts for");
        var reference = await partnership.RaiseToForwardAsync();

        Assert.Equal(1, partnership.Unit.Sees(reference));
        Assert.Equal("forward.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task Away_SaidForSomebodyByAnybodyElse_IsForThemselves()
    {
        await using var partnership = await StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        await partnership.Robin.SayAsync("away");

        Assert.DoesNotContain(
            partnership.Robin.LastCard.Inputs,
            input => input.Id.Contains("whose", StringComparison.Ordinal)
        );
        await partnership.Robin.ClickAsync(
            partnership.Robin.LastCard,
            "Let them act for me",
            [("first", "2026-06-04"), ("last", "2026-06-05"), .. Margery]
        );
        await partnership.QuietAsync();
        Assert.Equal(partnership.Tamsin.ObjectId, await HolderAsync(partnership, reference));
    }

    [Fact]
    public async Task HandOver_ByTheBusinessUnit_MovesWhatIsAskedAndTellsBoth()
    {
        await using var partnership = await StartAsync();
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        var callum = partnership.Callum;
        var before = callum.Cards.Count;
        await partnership.Unit.SayAsync($"status {reference}");
        await OpenIfAskedAsync(partnership, reference);
        var status = partnership.Unit.LastCard;
        await partnership.Unit.ClickAsync(status, "hand-over");
        await partnership.Unit.ClickAsync(
            partnership.Unit.LastCard,
            "Ask them instead",
            ("person.name", "Imani Brightwater"),
            ("person.email", "imani.brightwater@childrens-social-care.example"),
            ("reason", "He has left the council.")
        );
        await partnership.QuietAsync();

        var @case = await partnership.CaseAsync(reference);
        Assert.Equal(Found.HandedOver, @case.Holders["senior-manager-b"].Found);
        Assert.Equal("section-b.1", await partnership.WaitsAsync(reference));
        Assert.Single(
            callum.CardsAfter(before),
            card => card.Text.Contains("has been given to somebody else", StringComparison.Ordinal)
        );
        Assert.Contains(
            callum.Cards,
            card => card.Text.Contains("This is now with somebody else.", StringComparison.Ordinal)
        );
        partnership.Imani.LastCard.AssertSays(reference);
    }

    [Fact]
    public async Task HandOver_FromTheChannelWhereNobodyAnswers_IsAskedInOnesOwnChat()
    {
        await using var partnership = await StartAsync();
        await partnership.RaiseToSectionBAsync();
        await partnership.PassAsync(TimeSpan.FromDays(30));
        var (late, button) = partnership
            .Unit.CardsIn(partnership.Channel)
            .SelectMany(card => card.Actions, (card, action) => (card, action))
            .Last(one => one.action.Title.StartsWith("Somebody else as", StringComparison.Ordinal));
        late.AssertSilentOn("Callum");
        await partnership.Unit.ClickAsync(late, button.Title);

        partnership.Unit.LastCard.AssertSays("Who is to answer instead?");
        Assert.True(partnership.Unit.LastCard.Offers("Ask them instead"));
        Assert.False(partnership.Unit.LastCard.Offers("I take it over myself"));
    }

    private static async Task OpenIfAskedAsync(Partnership partnership, string reference)
    {
        if (partnership.Unit.LastCard.Offers("open"))
        {
            await partnership.Unit.ClickAsync(partnership.Unit.LastCard, "open");
            await partnership.QuietAsync();
        }

        partnership.Unit.LastCard.AssertSays(reference);
    }

    private static async Task<Partnership> StartAsync()
    {
        var partnership = await Partnership.StartAsync();
        await partnership.Margery.InstallAsync();
        return partnership;
    }

    private static async Task DelegateAsync(FakeUser user, params (string, string?)[] whom)
    {
        await user.ClickAsync(await user.WaitForCardAsync("Somebody acts for me"), "Somebody acts for me");
        await user.ClickAsync(user.LastCard, "Ask them instead", whom);
    }

    private static async Task SayAwayAsync(FakeUser user, string first, string last, params (string, string?)[] whom)
    {
        await user.SayAsync("away");
        await user.ClickAsync(user.LastCard, "Let them act for me", [("first", first), ("last", last), .. whom]);
    }

    private static async Task<string?> HolderAsync(Partnership partnership, string reference) =>
        (await partnership.CaseAsync(reference)).HolderOf("line-manager-a")?.Entra?.ObjectId;
}
