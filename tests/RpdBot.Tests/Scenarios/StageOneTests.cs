using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>What the practitioners settle, or do not settle, between themselves.</summary>
public sealed class StageOneTests
{
    [Fact]
    public async Task Raise_NotYetSpoken_WaitsForTheRaiserAndWritesToNobodyElse()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("not-yet");
        await partnership.QuietAsync();

        Assert.Equal("record-discussion.1", await partnership.WaitsAsync(reference));
        Assert.True(partnership.Robin.LastCard.Offers("It is resolved: close the case"));
        Assert.All(
            partnership.Everybody.Where(user => user != partnership.Robin),
            user => Assert.Equal(0, user.Sees(reference))
        );
    }

    [Fact]
    public async Task Raise_SpokenAndResolved_IsClosedAtOnceAndWritesToNobodyElse()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("resolved");

        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
        partnership.Robin.LastCard.AssertSays("We spoke on the telephone.");
        Assert.Equal(0, partnership.Tamsin.Sees(reference) + partnership.Dev.Sees(reference));
    }

    [Fact]
    public async Task Raise_SpokenAndNotResolved_AsksTheRaisersManagerWithoutDetails()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();

        var invite = partnership.Tamsin.LastCard;
        Assert.Equal("contact.1", await partnership.WaitsAsync(reference));
        invite.AssertSays("Contact the other agency's manager");
        invite.AssertSays("A.B.");
        invite.AssertSays("By Monday 8 June");
        invite.AssertSilentOn("Alex Bell");
        invite.AssertSilentOn("bruises");
        Assert.Equal(1, partnership.Tamsin.Sees(reference));
        Assert.Equal(0, partnership.Dev.Sees(reference) + partnership.Imani.Sees(reference));
    }

    [Fact]
    public async Task RecordDiscussion_Resolved_ClosesTheCase()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("not-yet");
        await partnership.AnswerAsync(
            partnership.Robin,
            "It is resolved: close the case",
            RaisingExtensions.Discussion
        );

        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
        Assert.Equal(0, partnership.Tamsin.Sees(reference) + partnership.Dev.Sees(reference));
    }

    [Fact]
    public async Task RecordDiscussion_NotResolved_PassesToTheManagerWhoReadsIt()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("not-yet");
        await partnership.AnswerAsync(
            partnership.Robin,
            "It is not resolved: pass it to my manager",
            RaisingExtensions.FailedDiscussion
        );
        await partnership.OpenAsync(partnership.Tamsin, reference);

        partnership.Robin.LastCard.AssertSays("Waiting for Tamsin Larkhill");
        var task = partnership.Tamsin.LastCard;
        task.AssertSays("Alex Bell");
        task.AssertSays("We spoke on the telephone.");
        task.AssertSays("Dev sees no new information.");
        Assert.Equal(0, partnership.Dev.Sees(reference));
    }
}
