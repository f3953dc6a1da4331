using Microsoft.Playwright;

namespace RpdBot.EndToEnd.Windows;

/// <summary>The browser in which the windows open. It reaches this machine and nothing else.</summary>
public sealed class Browser : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";
    private const int PatienceInMilliseconds = 120_000;

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
        "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate",
        // No name but this machine's is found: what the page asks of others, such as fonts, fails at once.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Starts the browser.</summary>
    public static async Task<Browser> StartAsync()
    {
        if (!File.Exists(Chromium))
        {
            throw new FileNotFoundException("Install Chromium first: apt-get install chromium", Chromium);
        }

        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        var playwright = await Playwright.CreateAsync();
        var options = new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Arguments };
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(options));
    }

    /// <summary>A page of its own, without anybody's cookies, in British English and London time.</summary>
    public async Task<IPage> NewPageAsync()
    {
        var context = await _browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                Locale = "en-GB",
                TimezoneId = "Europe/London",
                ViewportSize = new ViewportSize { Width = 1400, Height = 1000 },
            }
        );
        context.SetDefaultTimeout(PatienceInMilliseconds);
        return await context.NewPageAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
