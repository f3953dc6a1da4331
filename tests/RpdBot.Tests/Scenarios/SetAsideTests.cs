using Microsoft.Extensions.DependencyInjection;
using RpdBot.Casework;

namespace RpdBot.Tests.Scenarios;

/// <summary>A row that cannot be read: its case is set aside and reported, and all others go on.</summary>
public sealed class SetAsideTests
{
    private const string Damaged = "{ \"reference\": \"RPD-";

    [Theory]
    [InlineData("head", "state", Damaged)]
    [InlineData("head", "state", "{}")]
    [InlineData("out|case|telegram|entry", "purpose", "Telegram")]
    public async Task Case_ThatCannotBeRead_LetsAllOthersGoOn(string key, string value, string damage)
    {
        await using var partnership = await Partnership.StartAsync();
        var broken = await partnership.RaiseToOtherManagerAsync();
        var sound = await partnership.RaiseToOtherManagerAsync();
        await partnership.DamageAsync(broken, key, value, damage);
        var reminded = partnership.Imani.Sees("A reminder");
        await partnership.PassAsync(TimeSpan.FromDays(8));

        Assert.Equal(1, partnership.Services.GetRequiredService<SetAside>().Count);
        Assert.Single(
            partnership.Complaints,
            line => line.Contains($"{broken} cannot be read", StringComparison.Ordinal)
        );
        Assert.True(partnership.Imani.Sees("A reminder") > reminded);
        await partnership.Robin.SayAsync("my cases");
        partnership.Robin.LastCard.AssertSays(sound);
    }

    [Fact]
    public async Task Case_ThatCannotBeRead_IsSaidToBeSoToWhoeverHasAPartAndToNobodyElse()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        var card = partnership.Imani.Cards.Last(one => one.Offers("We can resolve it"));
        await partnership.DamageAsync(reference, "head", "state", Damaged);

        await partnership.Robin.SayAsync($"status {reference}");
        Assert.Contains(
            $"{reference} cannot be read just now.",
            partnership.Robin.Chat.LastWords(),
            StringComparison.Ordinal
        );
        await partnership.Robin.SayAsync("my cases");
        partnership.Robin.LastCard.AssertSays($"{reference} cannot be read just now.");
        var answer = await partnership.Imani.ClickAsync(card, "We can resolve it");
        Assert.Contains("cannot be read just now", answer.Text, StringComparison.Ordinal);
        await partnership.Stranger.SayAsync($"status {reference}");
        Assert.Contains("I know no case of that name", partnership.Stranger.Chat.LastWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_OfAVersionThatIsNotInstalled_IsReportedAndAllOthersGoOn()
    {
        await using var partnership = await Partnership.StartAsync();
        var broken = await partnership.RaiseToOtherManagerAsync();
        var sound = await partnership.RaiseToOtherManagerAsync();
        var state = await partnership.DamageAsync(broken, "head", "state", Damaged);
        Assert.Contains("\"version\":2", state, StringComparison.Ordinal);
        var unknown = state.Replace("\"version\":2", "\"version\":9", StringComparison.Ordinal);
        await partnership.DamageAsync(broken, "head", "state", unknown);
        await partnership.PassAsync(TimeSpan.FromDays(8));

        Assert.Equal(1, partnership.Services.GetRequiredService<SetAside>().Count);
        Assert.Contains(partnership.Complaints, line => line.Contains(broken, StringComparison.Ordinal));
        Assert.Equal(1, partnership.Imani.Sees("No answer has come in time"));
        await partnership.Robin.SayAsync("my cases");
        partnership.Robin.LastCard.AssertSays(sound);
        partnership.Robin.LastCard.AssertSays($"{broken} cannot be read just now.");
    }

    [Fact]
    public async Task Case_OfAProcedureThatIsNotInstalled_GoesOnWhenItIs()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        var state = await partnership.DamageAsync(reference, "head", "state", Damaged);
        await partnership.PassAsync(TimeSpan.FromDays(8));
        Assert.Equal(0, partnership.Imani.Sees("No answer has come in time"));

        await partnership.DamageAsync(reference, "head", "state", state);
        await partnership.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(0, partnership.Services.GetRequiredService<SetAside>().Count);
        Assert.Equal(1, partnership.Imani.Sees("No answer has come in time"));
    }
}
