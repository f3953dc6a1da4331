namespace RpdBot.EndToEnd.Processes;

/// <summary>The built bot as a process, before anybody talks to it.</summary>
public sealed class BotProcessTests
{
    [Fact]
    public async Task Bot_Restarted_AnswersAtTheSameAddress()
    {
        await using var bot = await BotProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = bot.Messages };
        var before = bot.Messages;

        await bot.RestartAsync();

        Assert.Equal(before, bot.Messages);
        using var live = await http.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.True(live.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Bot_Killed_AnswersNoMore()
    {
        await using var bot = await BotProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = bot.Messages };

        await bot.KillAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri("/health/live", UriKind.Relative)));
    }
}
