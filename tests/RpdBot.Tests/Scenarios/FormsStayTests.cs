using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>A form that stands is never put in place again, which would wipe what is being typed into it.</summary>
public sealed class FormsStayTests
{
    [Fact]
    public async Task FirstForm_ThatStandsAsTheAnswerOfTheRaise_IsPutOnlyRightAfterIt()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await robin.DialogToCheckAsync("not-yet");
        await partnership.QuietAsync();
        await AssertPutOnceAsync(partnership, robin, () => robin.NextAsync());
    }

    [Fact]
    public async Task Form_ThatStandsAsTheAnswerOfOpening_IsPutOnlyRightAfterIt()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();
        var tamsin = partnership.Tamsin;
        await AssertPutOnceAsync(partnership, tamsin, () => tamsin.ClickAsync(tamsin.LastCard, "open"));
        Assert.Equal("contact.1", await partnership.WaitsAsync(RaisingExtensions.ReferenceIn(tamsin.LastCard.Text)));
    }

    [Fact]
    public async Task Form_ThatTookThePlaceOfAnotherCard_IsNotPutBackToIt()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var tamsin = partnership.Tamsin;
        await tamsin.SayAsync($"status {reference}");
        await partnership.QuietAsync();
        var place = tamsin.LastCard;
        await tamsin.ClickAsync(place, "Go on with what waits for you");
        tamsin.Present(place).AssertSays("set out the issue");

        await partnership.Robin.SayAsync($"status {reference}");
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, "Add a note");
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, "Add the note", ("note", "One word more."));
        await partnership.QuietAsync();
        Assert.True(tamsin.Present(place).Offers("Send it to the other manager"));

        await tamsin.ClickAsync(tamsin.Present(place), "Send it to the other manager");
        await tamsin.ClickAsync(tamsin.Present(place), "answer");
        await partnership.QuietAsync();
        tamsin.Present(place).AssertSays("You set out the issue to the manager of the other agency");
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task Card_ThatACommitOvertakesWhileItIsSent_IsBroughtUpToDate()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var (robin, tamsin) = (partnership.Robin, partnership.Tamsin);
        await robin.SayAsync($"status {reference}");
        await robin.ClickAsync(robin.LastCard, "Add a note");
        await OvertakenAsync(
            partnership,
            request => IsTo(request, "POST", tamsin),
            () => tamsin.SayAsync($"status {reference}"),
            () => robin.ClickAsync(robin.LastCard, "Add the note", ("note", "One word more."))
        );

        tamsin.LastCard.AssertSays("One word more.");
    }

    [Fact]
    public async Task Form_ThatTheEndOfTheCaseOvertakesWhileItIsPut_GivesWay()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var (robin, tamsin) = (partnership.Robin, partnership.Tamsin);
        await robin.SayAsync($"withdraw {reference}");
        var asked = robin.LastCard;
        var place = tamsin.LastCard;
        await OvertakenAsync(
            partnership,
            request => IsTo(request, "PUT", tamsin),
            () => tamsin.ClickAsync(place, "Send it to the other manager"),
            () => robin.ClickAsync(asked, "Withdraw and close the case", ("reason", "It is settled."))
        );

        tamsin.Present(place).AssertSays("withdrawn");
    }

    /// <summary>The request of the first is held until the second is done.</summary>
    private static async Task OvertakenAsync(
        Partnership partnership,
        Func<RecordedRequest, bool> held,
        Func<Task> first,
        Func<Task> second
    )
    {
        await partnership.QuietAsync();
        var before = partnership.Teams.Requests.All.Count(held);
        var gate = new TaskCompletionSource();
        partnership.Teams.Faults.When(held, new Fault.Hold(gate.Task), times: 1);
        var late = first();
        await partnership.Teams.WaitUntilAsync(
            () => partnership.Teams.Requests.All.Count(held) > before,
            "the card on its way"
        );
        await second();
        gate.SetResult();
        await late;
        await partnership.QuietAsync();
    }

    /// <summary>The one time fails, and is not made up for later.</summary>
    private static async Task AssertPutOnceAsync(Partnership partnership, FakeUser user, Func<Task> click)
    {
        var before = partnership.Teams.Requests.All.Count(request => IsPut(request, user));
        partnership.Teams.Faults.When(request => IsPut(request, user), new Fault.Refuse(500), times: 1);
        await click();
        await partnership.PassAsync(TimeSpan.FromMinutes(30));

        Assert.Equal(before + 1, partnership.Teams.Requests.All.Count(request => IsPut(request, user)));
    }

    private static bool IsPut(RecordedRequest request, FakeUser user) => IsTo(request, "PUT", user);

    private static bool IsTo(RecordedRequest request, string method, FakeUser user) =>
        request.Method == method && Uri.UnescapeDataString(request.Path).Contains($"{user.Chat.Id}/");
}
