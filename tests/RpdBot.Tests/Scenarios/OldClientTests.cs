using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>Clients and deployments on which buttons are sent as messages.</summary>
public sealed class OldClientTests
{
    [Fact]
    public async Task WholeCase_WithOldClients_IsTheSame()
    {
        await using var partnership = await Partnership.StartAsync();
        foreach (var user in partnership.Everybody)
        {
            user.HasOldClient = true;
        }

        await PlayAsync(partnership);
    }

    [Fact]
    public async Task WholeCase_WithSubmitOnly_IsTheSame()
    {
        await using var partnership = await Partnership.StartAsync("--Cards:Actions=Submit");
        await PlayAsync(partnership);

        Assert.All(
            partnership.Everybody.SelectMany(user => user.Cards).SelectMany(card => card.Actions),
            action => Assert.NotEqual("Action.Execute", action.Type)
        );
    }

    private static async Task PlayAsync(Partnership partnership)
    {
        var reference = await partnership.RaiseToRequestAsync();
        await partnership.AnswerAsync(partnership.Margery, "We do not ask for it");
        await partnership.AnswerAsync(partnership.Callum, "We do not ask for it");
        await partnership.AssertEndedAsync(reference, End.NotResolved, "Closed: not resolved");
        Assert.Single(await partnership.CasesOfAsync(partnership.Robin));
    }
}
