using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>The demo's people in a Teams without sockets, a store, a clock, and the host that is up now.</summary>
internal sealed class Play : IAsyncDisposable
{
    private const int MostSweeps = 20;

    private readonly IPlayStore store;
    private readonly Dictionary<string, FakeUser> people;
    private LeanBot? bot;

    private Play(IPlayStore store, DateTimeOffset now)
    {
        this.store = store;
        Clock = new ManualClock(now);
        Teams = FakeTeamsServer.WithoutSockets(Clock);
        people = Names
            .Index()
            .ToDictionary(one => one.Item, one => Teams.User(one.Item, IdOf(one.Index + 1)), StringComparer.Ordinal);
        Channel = Teams.Channel("Business unit");
    }

    /// <summary>The demo's people, by the numbers of their ids.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Robin Fairweather",
        "Tamsin Larkhill",
        "Margery Oakshott",
        "Dev Applegarth",
        "Imani Brightwater",
        "Callum Westerfold",
        "Nell Hawthorndale",
        "Ottoline Marchbanks",
    ];

    public FakeTeamsServer Teams { get; }

    public FakeChannel Channel { get; }

    public ManualClock Clock { get; }

    /// <summary>The host that is up.</summary>
    public LeanBot Bot => bot!;

    public IEnumerable<FakeUser> Everybody => people.Values;

    /// <summary>Somebody, by the first name.</summary>
    public FakeUser this[string first] =>
        people.Single(one => one.Key.StartsWith(first, StringComparison.Ordinal)).Value;

    /// <summary>The conversations of everybody, and the channel.</summary>
    public IEnumerable<FakeConversation> Conversations =>
        Everybody.Select(user => user.Chat).Append(Channel.Conversation);

    /// <summary>How many messages of the bot stand in each of them.</summary>
    public ImmutableArray<int> Counts() => [.. Conversations.Select(conversation => conversation.Count)];

    /// <summary>Everything as it was at a moment, with no host up.</summary>
    public static Play Begin(IBackend backend, Moment moment)
    {
        var play = new Play(backend.Begin(moment.Store), moment.Now);
        if (moment.Teams is { } teams)
        {
            play.Teams.Restore(teams);
        }

        return play;
    }

    /// <summary>A new host on the store; the one before is gone.</summary>
    public async Task StartBotAsync(Trouble trouble)
    {
        await StopBotAsync();
        var wire = new Wire(trouble);
        bot = await LeanBot.StartAsync(store.Connect(wire, Clock), Teams, Clock, wire);
    }

    /// <summary>Has what is due looked at, until nothing is; whatever fails stays for the next time.</summary>
    public async Task SweepAsync()
    {
        try
        {
            for (var sweeps = 0; sweeps < MostSweeps; sweeps++)
            {
                var count = await Bot.SweepAsync();
                await Bot.DrainAsync();
                if (count.Rows + count.Failed == 0)
                {
                    return;
                }
            }
        }
        catch (HostGoneException)
        {
            // It crashed while sweeping.
        }
    }

    /// <summary>Everything as it is now.</summary>
    public Moment Keep() => new(store.Keep(), Teams.Keep(), Clock.GetUtcNow());

    /// <summary>Every row that is stored.</summary>
    public StoredRows Rows() => store.Rows();

    /// <summary>What people see only until they look again is gone.</summary>
    public void LookAgain()
    {
        foreach (var conversation in Conversations)
        {
            conversation.ForgetAnswers();
        }
    }

    /// <summary>Puts the card of an answer before whoever pressed.</summary>
    public void Show(JsonObject activity, BotAnswer answer)
    {
        if (answer.Card is { } card && activity["replyToId"] is { } place)
        {
            Teams
                .Find(activity["conversation"]!["id"]!.ToString())!
                .Answer(activity["from"]!["id"]!.ToString(), place.ToString(), card);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopBotAsync();
        await Teams.DisposeAsync();
        store.Dispose();
    }

    private async Task StopBotAsync()
    {
        if (bot is not null)
        {
            bot.Cut();
            await bot.DisposeAsync();
        }
    }

    private static string IdOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"0a4f1c00-5d2e-4b7a-9c31-{number:D12}");
}
