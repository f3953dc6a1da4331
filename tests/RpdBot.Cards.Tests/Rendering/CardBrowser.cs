using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace RpdBot.Cards.Tests.Rendering;

/// <summary>A browser with a page that draws cards as Teams would, offline.</summary>
public sealed class CardBrowser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate",
    ];

    private readonly ConcurrentQueue<string> _complaints = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string Folder => RepositoryRoot.PathOf("tests", "RpdBot.Cards.Tests", "Rendering");

    /// <summary>What pages wrote to their console as a warning or an error, and what they threw.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = "/usr/bin/chromium", Args = Arguments }
        );
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A page on which cards can be drawn, with cards as wide as given, in pixels.</summary>
    public async Task<CardPage> OpenAsync(string theme, int width)
    {
        var page = await _browser!.NewPageAsync(
            new BrowserNewPageOptions
            {
                Locale = "en-GB",
                TimezoneId = "Europe/London",
                ViewportSize = new() { Width = 1400, Height = 900 },
            }
        );
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, message) => Note(message);
        await page.RouteAsync("**/*", route => route.AbortAsync());
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "page.html")));
        await page.EvaluateAsync(
            "([theme, width]) => { document.body.className = theme; document.body.style.setProperty('--width', width + 'px'); }",
            new object[] { theme, width }
        );
        await page.AddScriptTagAsync(
            new() { Path = RepositoryRoot.NodeModule("adaptivecards", "dist", "adaptivecards.min.js") }
        );
        await page.AddScriptTagAsync(new() { Path = RepositoryRoot.NodeModule("axe-core", "axe.min.js") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Folder, "draw.js") });
        var themes = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "themes.json")))!;
        return new CardPage(page, themes[theme]!.ToJsonString());
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            _complaints.Enqueue(message.Text);
        }
    }
}
