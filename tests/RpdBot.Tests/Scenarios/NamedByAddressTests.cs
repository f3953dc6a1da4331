using RpdBot.Cases;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Somebody whom no directory knows is named by their e-mail address, and comes to be known by it in Teams.</summary>
public sealed class NamedByAddressTests
{
    [Fact]
    public async Task Person_WhoAddsTheBotLater_IsAskedAndRecordedAsTheOneNamed()
    {
        await using var partnership = await Partnership.StartAsync();
        var petra = Newcomer(partnership);
        var reference = await NameAsync(partnership, petra.Email);
        partnership.Robin.LastCard.AssertSays("They are known by e-mail only");

        await petra.InstallAsync();
        await partnership.QuietAsync();
        await partnership.OpenAsync(petra, reference);

        await AssertHeldByAsync(petra, partnership, reference);
        await partnership.AnswerAsync(petra, "Send it to the other manager");
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task Person_WhoWritesToTheBotLater_IsAsked()
    {
        await using var partnership = await Partnership.StartAsync();
        var petra = Newcomer(partnership);
        var reference = await NameAsync(partnership, petra.Email.ToUpperInvariant());
        await petra.SayAsync("hello");
        await partnership.QuietAsync();

        await partnership.OpenAsync(petra, reference);
        await AssertHeldByAsync(petra, partnership, reference);
    }

    [Fact]
    public async Task Person_WhoWasThereBefore_IsAskedAtOnceAndOnce()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await NameAsync(partnership, partnership.Stranger.Email);
        await partnership.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(0, partnership.Unit.Sees(reference));
        Assert.Equal(1, partnership.Stranger.Sees(reference));
        await AssertHeldByAsync(partnership.Stranger, partnership, reference);
    }

    [Fact]
    public async Task Person_OfAnotherAddress_GetsNothing()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await NameAsync(partnership, "petra.outside@elsewhere.example");
        await partnership.Stranger.InstallAsync();
        await partnership.Stranger.SayAsync("petra.outside@elsewhere.example");
        await partnership.QuietAsync();

        Assert.Equal(0, partnership.Stranger.Sees(reference));
        Assert.Contains("line-manager-a", (await partnership.CaseAsync(reference)).Troubles.Keys);
    }

    private static FakeUser Newcomer(Partnership partnership) =>
        partnership.Teams.User("Petra Outside", "0a4f1c00-5d2e-4b7a-9c31-0000000000fe");

    private static async Task<string> NameAsync(Partnership partnership, string address)
    {
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.SayNotMeAsync(
            partnership.Tamsin,
            ("person.name", "Petra Outside"),
            ("person.email", address)
        );
        await partnership.QuietAsync();
        return reference;
    }

    private static async Task AssertHeldByAsync(FakeUser user, Partnership partnership, string reference)
    {
        var @case = await partnership.CaseAsync(reference);
        var holder = @case.Holders["line-manager-a"];
        Assert.Equal(user.ObjectId, holder.Person.Entra?.ObjectId);
        Assert.Equal(Found.Bound, holder.Found);
        Assert.Empty(@case.Troubles);
    }
}
