using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace RpdBot.Tests.FakeTeams;

/// <summary>Teams, as far as a bot can see it: the Bot Connector on a loopback port, many people, and their clients.</summary>
/// <remarks>
/// Start it, start the bot, set <see cref="BotUrl"/>, and let people do things. Where thousands are needed there are no
/// sockets: see <see cref="WithoutSockets"/>.
/// </remarks>
public sealed class FakeTeamsServer : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, FakeConversation> _conversations = [];
    private readonly Dictionary<string, FakeUser> _users = [];
    private readonly List<string> _delivered = [];
    private readonly Lazy<HttpClient> _toBot = new(() => new HttpClient());
    private readonly WebApplication? _app;

    private FakeTeamsServer(WebApplication? app, TimeProvider time)
    {
        _app = app;
        Time = time;
        Connector = new FakeConnector(this);
    }

    /// <summary>The tenant in which everything happens.</summary>
    public string TenantId { get; init; } = "11111111-1111-1111-1111-111111111111";

    public string BotId { get; init; } = "28:22222222-2222-2222-2222-222222222222";

    public string BotName { get; init; } = "RPD Bot";

    public string TeamId { get; init; } = "19:team@thread.tacv2";

    /// <summary>The base address of the bot, such as <c>http://127.0.0.1:3978</c>.</summary>
    public string BotUrl { get; set; } = "";

    /// <summary>The Authorization header for what is sent to the bot; null for none.</summary>
    public string? Authorization { get; set; }

    /// <summary>Where the bot reaches this server.</summary>
    public string ServiceUrl => (_app?.Urls.First() ?? "http://127.0.0.1:9") + "/teams/";

    /// <summary>Every request of the bot.</summary>
    public RequestLog Requests { get; } = new();

    /// <summary>Everything that was sent to the bot so far.</summary>
    public IReadOnlyList<string> Delivered
    {
        get
        {
            lock (_gate)
            {
                return [.. _delivered];
            }
        }
    }

    /// <summary>What is to go wrong.</summary>
    public Faults Faults { get; } = new();

    /// <summary>Pulsed after each request of the bot, and after each answer of it.</summary>
    public Signal Changed { get; } = new();

    internal TimeProvider Time { get; }

    /// <summary>What answers the bot.</summary>
    internal FakeConnector Connector { get; }

    /// <summary>One that listens nowhere: the test brings it the bot's requests, and brings the bot the activities.</summary>
    public static FakeTeamsServer WithoutSockets(TimeProvider time) => new(app: null, time);

    /// <summary>A server that listens on a free loopback port.</summary>
    public static async Task<FakeTeamsServer> StartAsync(TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new FakeTeamsServer(app, time ?? TimeProvider.System);
        server.Connector.Map(app);
        await app.StartAsync();
        return server;
    }

    /// <summary>Somebody, with a personal chat; the same for the same object id.</summary>
    public FakeUser User(string name, string objectId)
    {
        lock (_gate)
        {
            if (!_users.TryGetValue(objectId, out var user))
            {
                user = new FakeUser(this, name, objectId, Conversation("a:chat-" + objectId, "personal"));
                _users.Add(objectId, user);
            }

            return user;
        }
    }

    /// <summary>A channel of the one team; the same for the same name.</summary>
    public FakeChannel Channel(string name)
    {
        lock (_gate)
        {
            return new FakeChannel(this, name, Conversation($"19:{name.ToLowerInvariant()}@thread.tacv2", "channel"));
        }
    }

    /// <summary>Sends one activity to the bot.</summary>
    public Task<BotAnswer> DeliverAsync(JsonObject activity) => DeliverRawAsync(activity.ToJsonString());

    /// <summary>Sends the same activity again, byte for byte.</summary>
    public Task<BotAnswer> RedeliverAsync(BotAnswer answered) => DeliverRawAsync(answered.Activity);

    /// <summary>Sends any bytes to the bot.</summary>
    public async Task<BotAnswer> DeliverRawAsync(string json)
    {
        lock (_gate)
        {
            _delivered.Add(json);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, BotUrl.TrimEnd('/') + "/api/messages");
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        if (Authorization is { } authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _toBot.Value.SendAsync(request);
        var answer = new BotAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), json);
        Changed.Pulse();
        return answer;
    }

    /// <summary>Waits until <paramref name="condition"/> holds, looking after each request and answer.</summary>
    /// <exception cref="TimeoutException">It did not in time; the message has what was seen.</exception>
    public Task WaitUntilAsync(Func<bool> condition, string what, Func<string>? seen = null) =>
        Changed.WaitUntilAsync(condition, what, () => $"{seen?.Invoke()}\nRequests:\n{Requests}");

    public async ValueTask DisposeAsync()
    {
        if (_toBot.IsValueCreated)
        {
            _toBot.Value.Dispose();
        }

        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    /// <summary>Everything that stands in its conversations, and whom the bot may write to.</summary>
    internal KeptTeams Keep()
    {
        lock (_gate)
        {
            return new KeptTeams(
                _conversations.ToImmutableDictionary(one => one.Key, one => one.Value.Keep()),
                [.. _users.Values.Where(user => user.IsReachable).Select(user => user.ObjectId)]
            );
        }
    }

    /// <summary>Makes the conversations that are here what they were when they were kept.</summary>
    internal void Restore(KeptTeams kept)
    {
        lock (_gate)
        {
            foreach (var (id, conversation) in kept.Conversations)
            {
                _conversations[id].Restore(conversation);
            }

            foreach (var user in _users.Values)
            {
                user.IsReachable = kept.Reachable.Contains(user.ObjectId);
            }
        }
    }

    /// <summary>The conversation of this id, with or without a thread.</summary>
    internal FakeConversation? Find(string id)
    {
        lock (_gate)
        {
            return _conversations.GetValueOrDefault(id.Split(";messageid=")[0]);
        }
    }

    /// <summary>Whoever has this id in Teams or in Entra.</summary>
    internal FakeUser? FindUser(string id)
    {
        lock (_gate)
        {
            return _users.Values.FirstOrDefault(user => user.Id == id || user.ObjectId == id);
        }
    }

    /// <summary>Whose chat it is.</summary>
    internal FakeUser? OwnerOf(FakeConversation chat)
    {
        lock (_gate)
        {
            return _users.Values.FirstOrDefault(user => user.Chat == chat);
        }
    }

    private FakeConversation Conversation(string id, string type)
    {
        if (!_conversations.TryGetValue(id, out var conversation))
        {
            conversation = new FakeConversation(id, type);
            _conversations.Add(id, conversation);
        }

        return conversation;
    }
}
