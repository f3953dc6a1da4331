using RpdBot.EndToEnd.Processes;
using RpdBot.EndToEnd.Windows;

namespace RpdBot.EndToEnd;

/// <summary>Several people's Teams on this machine, all talking to one bot.</summary>
/// <remarks>Each window is its opener's to close: <c>await using</c> does it, also when a test fails.</remarks>
public sealed class LocalTeams : IAsyncDisposable
{
    private readonly Uri _bot;
    private readonly IReadOnlyList<DemoPerson> _people;
    private readonly Browser _browser;

    private LocalTeams(Uri bot, IReadOnlyList<DemoPerson> people, Browser browser)
    {
        _bot = bot;
        _people = people;
        _browser = browser;
    }

    /// <summary>A local Teams without windows yet.</summary>
    /// <param name="bot">Where the bot receives messages.</param>
    /// <param name="people">Everybody there is, at least six.</param>
    public static async Task<LocalTeams> StartAsync(Uri bot, IReadOnlyList<DemoPerson> people) =>
        new(bot, people, await Browser.StartAsync());

    /// <summary>Opens this person's Teams in a window of its own.</summary>
    /// <param name="name">The person's name, or how it begins.</param>
    /// <param name="needs">Whom the people picker must offer; others fill it up.</param>
    public async Task<PlaygroundWindow> OpenAsync(string name, params string[] needs)
    {
        var person = Named(name);
        var others = needs.Select(Named).Concat(_people).Distinct().Where(other => other != person).Take(5).ToList();
        var playground = await Playground.StartAsync(person, others, _bot);
        try
        {
            return await PlaygroundWindow.OpenAsync(person, await _browser.NewPageAsync(), playground);
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    private DemoPerson Named(string name) => _people.Single(p => p.Name.StartsWith(name, StringComparison.Ordinal));
}
