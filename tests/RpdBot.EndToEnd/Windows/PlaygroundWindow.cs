using Microsoft.Playwright;
using RpdBot.EndToEnd.Processes;
using static Microsoft.Playwright.Assertions;

namespace RpdBot.EndToEnd.Windows;

/// <summary>One person's Teams, as that person sees and uses it.</summary>
/// <remarks>
/// Every verb waits for what it needs to be on the page. Where several cards have a button or an input of the same
/// name, the newest card is meant: people answer the last thing they were asked.
/// </remarks>
public sealed class PlaygroundWindow : IAsyncDisposable
{
    private const float UntilPressedAgain = 30_000;
    private const int TypedAgain = 3;

    private readonly IPage _page;
    private readonly Playground _playground;

    private PlaygroundWindow(DemoPerson person, IPage page, Playground playground)
    {
        Person = person;
        _page = page;
        _playground = playground;
    }

    /// <summary>Whose window it is.</summary>
    public DemoPerson Person { get; }

    private ILocator Cards => _page.Locator(".ac-preview-panel");
    private ILocator Editor => _page.Locator("div[role=textbox][contenteditable=true]").Last;

    /// <summary>Opens a person's client in this page, and waits until the bot has been told of it.</summary>
    public static async Task<PlaygroundWindow> OpenAsync(DemoPerson person, IPage page, Playground playground)
    {
        var window = new PlaygroundWindow(person, page, playground);
        await window.ReadyAfterAsync(() =>
            page.GotoAsync(playground.Address.ToString(), new() { WaitUntil = WaitUntilState.Commit })
        );
        return window;
    }

    /// <summary>Loads the page again: the history is gone, and the bot hears of an installation again.</summary>
    public Task ReloadAsync() => ReadyAfterAsync(() => _page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit }));

    /// <summary>Types this to the bot and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await Editor.ClickAsync();
        await _page.Keyboard.InsertTextAsync(text);
        await SendAsync();
    }

    /// <summary>Mentions the bot, types this and sends it, in the chat or channel that is open.</summary>
    public async Task MentionAsync(string text)
    {
        await Editor.ClickAsync();
        await _page.Keyboard.TypeAsync("@");
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = "RpdBot" }).ClickAsync();
        await _page.Keyboard.InsertTextAsync(" " + text);
        await SendAsync();
    }

    /// <summary>Goes to the chat with the bot alone.</summary>
    public Task GoToPersonalChatAsync() => GoToAsync("Personal Chat");

    /// <summary>Goes to the group chat.</summary>
    public Task GoToGroupChatAsync() => GoToAsync("Group chat");

    /// <summary>Goes to the channel of the team.</summary>
    public Task GoToChannelAsync() => GoToAsync("Differences");

    /// <summary>Waits until the newest card with this text can be seen, and is that card's whole text.</summary>
    public async Task<string> WaitForCardAsync(string text)
    {
        var card = Cards.Filter(new() { HasText = text }).Last;
        try
        {
            await Expect(card).ToBeVisibleAsync();
        }
        catch (PlaywrightException notSeen)
        {
            var seen = string.Join("\n---\n", await Cards.AllInnerTextsAsync());
            throw new InvalidOperationException($"{Person.Name} saw no card with \"{text}\", but:\n{seen}", notSeen);
        }

        return await card.InnerTextAsync();
    }

    /// <summary>Waits until the bot has written this in the chat that is open, on a card or not.</summary>
    public Task WaitForTextAsync(string text) => Expect(_page.GetByText(text).First).ToBeVisibleAsync();

    /// <summary>Waits until no card has this text any more.</summary>
    public Task WaitUntilGoneAsync(string text) => Expect(Cards.Filter(new() { HasText = text })).ToHaveCountAsync(0);

    /// <summary>How many cards with this text can be seen now.</summary>
    public Task<int> CountCardsAsync(string text) => Cards.Filter(new() { HasText = text }).CountAsync();

    /// <summary>Presses the button with exactly this title, and waits until the bot has answered.</summary>
    /// <remarks>
    /// The answer is the last thing that the bot does to the card, so what is typed after it stays. While it draws a card
    /// anew the client may lose a press, and sends nothing: then a person presses again. The bot acts once in any case.
    /// </remarks>
    public async Task ClickAsync(string title)
    {
        var asked = 0;
        void Note(object? sender, IRequest request) => asked += IsInvoke(request.Url) ? 1 : 0;
        _page.Request += Note;
        try
        {
            await PressAsync(title, UntilPressedAgain);
        }
        catch (TimeoutException) when (asked == 0)
        {
            await PressAsync(title, timeout: null);
        }
        finally
        {
            _page.Request -= Note;
        }
    }

    private Task<IResponse> PressAsync(string title, float? timeout) =>
        _page.RunAndWaitForResponseAsync(
            () => Button(title).ClickAsync(),
            response => IsInvoke(response.Url),
            new() { Timeout = timeout }
        );

    private static bool IsInvoke(string url) => url.Contains("invoke", StringComparison.OrdinalIgnoreCase);

    /// <summary>Presses the button twice, as fast as a nervous hand does.</summary>
    public Task DoubleClickAsync(string title) => Button(title).DblClickAsync();

    /// <summary>Types into the input whose label has this text.</summary>
    public Task FillAsync(string label, string text) => Input(label).FillAsync(text);

    /// <summary>What stands in the input whose label has this text.</summary>
    public Task<string> ValueAsync(string label) => Input(label).InputValueAsync();

    /// <summary>Ticks the box that has this text, if it is not ticked yet.</summary>
    public Task TickAsync(string title) => Cards.GetByLabel(title).Last.CheckAsync();

    /// <summary>Chooses an option: a round or square box that stands there, or one of a list that opens.</summary>
    public async Task ChooseAsync(string label, string option)
    {
        var field = Field(label);
        await Expect(field).ToBeVisibleAsync();
        if (await field.GetByRole(AriaRole.Combobox).CountAsync() > 0)
        {
            await Input(label).ClickAsync();
            await PickOptionAsync(option);
            return;
        }

        await field.GetByText(option, new() { Exact = true }).ClickAsync();
    }

    /// <summary>Picks a date in the calendar: it cannot be typed.</summary>
    public Task PickDateAsync(string label, DateOnly date) => new CalendarPopup(_page).PickAsync(Input(label), date);

    /// <summary>Picks a time from the list that opens: this client shows none that a card proposes.</summary>
    /// <param name="label">The label of the day that the time belongs to.</param>
    /// <param name="time">The time as the list has it.</param>
    public async Task PickTimeAsync(string label, string time)
    {
        var day = Field(label);
        await day.Locator("xpath=following::input[@role='combobox'][1]").ClickAsync();
        await PickOptionAsync(time);
    }

    /// <summary>Picks somebody in a people picker.</summary>
    /// <remarks>The client closes the list when it draws the card anew: then the name is typed again.</remarks>
    public async Task PickPersonAsync(string label, string name)
    {
        for (var left = TypedAgain; ; left--)
        {
            await SearchPersonAsync(label, name);
            try
            {
                await PickOptionAsync(name, UntilPressedAgain);
                return;
            }
            catch (TimeoutException) when (left > 0)
            {
                // Typed again.
            }
        }
    }

    private async Task SearchPersonAsync(string label, string name)
    {
        // The picker finds a person by the beginning of one of their names, never by two names at once.
        await Input(label).ClickAsync();
        await Input(label).FillAsync("");
        await _page.Keyboard.TypeAsync(name.Split(' ')[^1]);
    }

    /// <summary>Keeps a picture of the whole window under artefacts/e2e.</summary>
    public Task ScreenshotAsync(string name) =>
        _page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artefacts("e2e"), name + ".png") });

    /// <summary>Closes the page and ends the client.</summary>
    public async ValueTask DisposeAsync()
    {
        await _page.Context.CloseAsync();
        await _playground.DisposeAsync();
    }

    private async Task ReadyAfterAsync(Func<Task> navigate)
    {
        // The composer shows before the bot knows of the person; the answer to the installation says that it does.
        var installed = _page.WaitForResponseAsync(IsInstallation);
        await navigate();
        _ = await installed;
        await Expect(_page.GetByRole(AriaRole.Button, new() { Name = "Send Message" })).ToBeVisibleAsync();
    }

    // The same button is called "Post" in a channel.
    private Task SendAsync() => Named("Send Message").Or(Named("Post")).Last.ClickAsync();

    private Task GoToAsync(string place) =>
        _page.GetByRole(AriaRole.Treeitem, new() { Name = place }).Last.ClickAsync();

    private ILocator Named(string title) => _page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    private ILocator Button(string title) =>
        Cards.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last;

    // A list of suggestions can be drawn again and again while it is open, and is then never still; the click is real.
    private Task PickOptionAsync(string option, float? timeout = null) =>
        _page
            .GetByRole(AriaRole.Option)
            .Filter(new() { HasText = option })
            .First.ClickAsync(new() { Force = true, Timeout = timeout });

    // An input's label is its own element of the card; the input stands beside it, in the same box.
    private ILocator Field(string label) =>
        Cards.Locator("label.ac-richTextBlock").Filter(new() { HasText = label }).Last.Locator("xpath=..");

    private ILocator Input(string label) => Field(label).Locator("input, textarea").First;

    private static bool IsInstallation(IResponse response) =>
        response.Url.Contains("/_debug/conversation/", StringComparison.Ordinal)
        && response.Url.EndsWith("/installation", StringComparison.Ordinal);
}
