using RpdBot.Cards.Schema;
using RpdBot.Cards.Tests.Rendering;
using RpdBot.Cards.Tests.Samples;
using Xunit.Abstractions;

namespace RpdBot.Cards.Tests;

/// <summary>Every card, drawn by the official renderer; the pictures go to <c>artefacts/cards</c>.</summary>
public sealed class GalleryTests(CardBrowser browser, ITestOutputHelper output) : IClassFixture<CardBrowser>
{
    [Theory]
    [InlineData("light", 640, CardActions.Execute)]
    [InlineData("dark", 640, CardActions.Execute)]
    [InlineData("light", 340, CardActions.Submit)]
    public async Task EveryCard_DrawnByTheOfficialRenderer_IsDrawnWithoutAComplaint(
        string theme,
        int width,
        CardActions mode
    )
    {
        var page = await browser.OpenAsync(theme, width);
        var kind = width < 400 ? "phone" : theme;
        var faults = new List<string>();
        foreach (var (name, card) in Gallery.Of(SampleWords.Ordinary))
        {
            faults.AddRange((await page.DrawAsync(name, card, mode)).Select(fault => $"{name}: {fault}"));
            faults.AddRange((await page.ExamineAsync(name)).Select(fault => $"{name}: {fault}"));
            await page.UnfoldAsync(name);
            await page.PictureAsync(name, $"{name}-{kind}.png");
        }

        await page.PictureOfAllAsync($"gallery-{kind}.png");
        await page.SaveAsync($"gallery-{kind}.html");
        faults.AddRange(browser.Complaints);
        output.WriteLine(string.Join('\n', faults));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task PeoplesWords_DrawnByTheOfficialRenderer_AreReadAsTheyAreWritten()
    {
        var page = await browser.OpenAsync("light", 640);
        var wicked = SampleWords.Wicked(
            "**ZQ** [ZQ](https://evil.example) <b>ZQ</b> {{DATE(2026-01-01T00:00:00Z,SHORT)}}"
        );

        foreach (var (name, card) in Gallery.Of(wicked))
        {
            await page.DrawAsync(name, card, CardActions.Execute);
            Assert.Equal(
                0,
                await page.Card(name).Locator("strong, b, a").Filter(new() { HasText = "ZQ" }).CountAsync()
            );
        }

        var text = await page.Card("10-done").InnerTextAsync();
        Assert.Contains("**ZQ** [ZQ](https://evil.example) <b>ZQ</b> {\u2060{DATE(", text, StringComparison.Ordinal);
    }
}
