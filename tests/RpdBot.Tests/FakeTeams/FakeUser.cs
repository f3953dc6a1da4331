using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>Somebody with a Teams client, and their personal chat with the bot.</summary>
public sealed class FakeUser
{
    private readonly FakeTeamsServer _server;

    internal FakeUser(FakeTeamsServer server, string name, string objectId, FakeConversation chat)
    {
        _server = server;
        Name = name;
        ObjectId = objectId;
        Chat = chat;
    }

    public string Name { get; }

    /// <summary>The object id in Microsoft Entra.</summary>
    public string ObjectId { get; }

    /// <summary>The id in Teams.</summary>
    public string Id => "29:" + ObjectId;

    public string Email => Name.Replace(' ', '.').ToLowerInvariant() + "@example.com";

    /// <summary>Their chat with the bot.</summary>
    public FakeConversation Chat { get; }

    /// <summary>Whether the bot may write to them: it is installed and not blocked.</summary>
    public bool IsReachable { get; set; }

    /// <summary>Whether their client knows no Action.Execute, and shows its fallback.</summary>
    public bool HasOldClient { get; set; }

    /// <summary>How often they press a button at once: 2 for a nervous finger.</summary>
    public int Presses { get; set; } = 1;

    /// <summary>The cards that they see in their chat now, in order.</summary>
    public IReadOnlyList<ShownCard> Cards => Chat.Cards(Id);

    /// <summary>The last of <see cref="Cards"/>.</summary>
    public ShownCard LastCard =>
        Cards is [.., var last] ? last : throw new InvalidOperationException($"No card in the chat of {Name}.");

    /// <summary>Adds the app: both activities arrive at once, as from Teams.</summary>
    public async Task<IReadOnlyList<BotAnswer>> InstallAsync()
    {
        IsReachable = true;
        return await Task.WhenAll(
            _server.DeliverAsync(FakeActivities.InstallationUpdate(_server, this, Chat, "add")),
            _server.DeliverAsync(FakeActivities.MembersAdded(_server, this, Chat))
        );
    }

    /// <summary>Removes the app.</summary>
    public Task<BotAnswer> UninstallAsync()
    {
        IsReachable = false;
        return _server.DeliverAsync(FakeActivities.InstallationUpdate(_server, this, Chat, "remove"));
    }

    /// <summary>Writes to the bot.</summary>
    public Task<BotAnswer> SayAsync(string text)
    {
        IsReachable = true;
        return _server.DeliverAsync(FakeActivities.Message(_server, this, Chat, text));
    }

    /// <summary>Mentions the bot in a channel and writes something after it.</summary>
    public Task<BotAnswer> MentionInChannelAsync(FakeChannel channel, string text) =>
        _server.DeliverAsync(FakeActivities.Mention(_server, this, channel.Conversation, text));

    /// <summary>What they see in a channel now, in order.</summary>
    public IReadOnlyList<ShownCard> CardsIn(FakeChannel channel) => channel.Conversation.Cards(Id);

    /// <summary>Fills in the card and presses the button of this title or verb.</summary>
    /// <remarks>
    /// The card may be an old one. Inputs that are not named keep what stands in them. An answer's card takes the place
    /// of the one pressed, for this person.
    /// </remarks>
    public async Task<BotAnswer> ClickAsync(
        ShownCard card,
        string titleOrVerb,
        params (string Name, string? Value)[] inputs
    )
    {
        var presses = Enumerable.Range(0, Presses).Select(_ => Click(card, titleOrVerb, inputs)).ToList();
        var answers = await Task.WhenAll(presses.Select(_server.DeliverAsync));
        var answer = answers[0];
        if (answer.Card is { } shown)
        {
            card.Conversation.Answer(Id, card.ActivityId, shown);
            _server.Changed.Pulse();
        }

        return answer;
    }

    /// <summary>The activity that <see cref="ClickAsync"/> sends, to send it raw, twice or changed.</summary>
    public JsonObject Click(ShownCard card, string titleOrVerb, params (string Name, string? Value)[] inputs)
    {
        var action = card.Action(titleOrVerb);
        var pressed = HasOldClient ? action.ForOldClient() : action;
        return pressed?.Type switch
        {
            "Action.Execute" => FakeActivities.Execute(_server, this, card, pressed, card.Submission(pressed, inputs)),
            "Action.Submit" => FakeActivities.Submit(_server, this, card, card.Submission(pressed, inputs)),
            _ => throw new InvalidOperationException($"Pressing {action} ({pressed?.Type}) sends nothing."),
        };
    }

    /// <summary>Waits until a card of their chat fits.</summary>
    /// <returns>The last card that does.</returns>
    public async Task<ShownCard> WaitForCardAsync(Func<ShownCard, bool> fits, string what)
    {
        await _server.WaitUntilAsync(() => Cards.Any(fits), $"a card for {Name}: {what}", () => Describe(Cards));
        return Cards.Last(fits);
    }

    /// <summary>Waits until a card of their chat has this text on it.</summary>
    public Task<ShownCard> WaitForCardAsync(string text) =>
        WaitForCardAsync(card => card.Text.Contains(text, StringComparison.Ordinal), text);

    private static string Describe(IEnumerable<ShownCard> cards) => string.Join("\n--\n", cards);
}
