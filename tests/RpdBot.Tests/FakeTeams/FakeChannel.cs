namespace RpdBot.Tests.FakeTeams;

/// <summary>A channel of a team.</summary>
public sealed class FakeChannel
{
    private readonly FakeTeamsServer _server;

    internal FakeChannel(FakeTeamsServer server, string name, FakeConversation conversation)
    {
        _server = server;
        Name = name;
        Conversation = conversation;
    }

    public string Name { get; }

    public string Id => Conversation.Id;

    public FakeConversation Conversation { get; }

    /// <summary>The cards that stand in it for everybody now, in order.</summary>
    public IReadOnlyList<ShownCard> Cards => Conversation.Cards("");

    /// <summary>The last of <see cref="Cards"/>.</summary>
    public ShownCard LastCard =>
        Cards is [.., var last] ? last : throw new InvalidOperationException($"No card in the channel {Name}.");

    /// <summary>Somebody adds the app to the team: both activities arrive at once, as from Teams.</summary>
    public async Task<IReadOnlyList<BotAnswer>> InstallAsync(FakeUser by) =>
        await Task.WhenAll(
            _server.DeliverAsync(FakeActivities.InstallationUpdate(_server, by, Conversation, "add")),
            _server.DeliverAsync(FakeActivities.MembersAdded(_server, by, Conversation))
        );
}
