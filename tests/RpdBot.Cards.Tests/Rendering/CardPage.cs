using Microsoft.Playwright;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Tests.Rendering;

/// <summary>A page with drawn cards.</summary>
public sealed class CardPage(IPage page, string theme)
{
    public ILocator Card(string name) => page.Locator($"[id='{name}']");

    /// <summary>Draws one more card; what comes back is what the renderer had to say against it.</summary>
    public Task<string[]> DrawAsync(string name, AdaptiveCard card, CardActions mode) =>
        page.EvaluateAsync<string[]>(
            "([name, card, theme]) => draw(name, JSON.parse(card), JSON.parse(theme))",
            new[] { name, card.ToText(mode), theme }
        );

    /// <summary>What is hard to use in a card for people who do not see or point, by WCAG 2.2 AA.</summary>
    public Task<string[]> ExamineAsync(string name) => page.EvaluateAsync<string[]>("name => examine(name)", name);

    /// <summary>Opens what is folded away, so that it is looked at too.</summary>
    public Task UnfoldAsync(string name) =>
        Card(name)
            .EvaluateAsync("card => card.querySelectorAll('button[aria-controls]').forEach(button => button.click())");

    public Task PictureAsync(string name, string file) =>
        Card(name).ScreenshotAsync(new LocatorScreenshotOptions { Path = Pictures(file) });

    public Task PictureOfAllAsync(string file) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Pictures(file), FullPage = true });

    /// <summary>The page as it stands, to be opened in any browser.</summary>
    public async Task SaveAsync(string file) => await File.WriteAllTextAsync(Pictures(file), await page.ContentAsync());

    private static string Pictures(string file) =>
        Path.Combine(Directory.CreateDirectory(RepositoryRoot.PathOf("artefacts", "cards")).FullName, file);
}
