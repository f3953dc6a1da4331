using Microsoft.Playwright;

namespace RpdBot.EndToEnd.Windows;

/// <summary>The browser's walls.</summary>
public sealed class BrowserTests
{
    [Theory]
    [InlineData("http://partnership.example/")]
    [InlineData("http://192.0.2.1/")]
    public async Task Page_ThatAsksAnotherMachine_GetsNoNameForIt(string address)
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.NewPageAsync();

        var refused = await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync(address));

        Assert.Contains("ERR_NAME_NOT_RESOLVED", refused.Message, StringComparison.Ordinal);
    }
}
