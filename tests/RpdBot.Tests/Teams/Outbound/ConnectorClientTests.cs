using System.Text.Json.Nodes;
using RpdBot.Teams;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Teams.Outbound;

public sealed class ConnectorClientTests : IAsyncLifetime
{
    private FakeTeamsServer _teams = null!;
    private TeamsHost _host = null!;
    private FakeUser _ann = null!;

    private IConnector Connector => _host.Connector;

    private ConversationReference Chat =>
        ConversationReference.Of(_teams.ServiceUrl, _teams.BotId, _teams.TenantId, _ann.Chat.Id);

    public async Task InitializeAsync()
    {
        _teams = await FakeTeamsServer.StartAsync();
        _host = await TeamsHost.StartAsync();
        _ann = _teams.User("Ann Example", "aaaaaaaa-0000-0000-0000-000000000001");
        _ann.IsReachable = true;
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _teams.DisposeAsync();
    }

    [Fact]
    public async Task Send_Accepted_GivesTheId()
    {
        var sent = Assert.IsType<SendResult.Sent>(await SendAsync());

        Assert.Equal(_ann.LastCard.ActivityId, sent.ActivityId);
        var request = Assert.Single(_teams.Requests.All);
        Assert.Equal("/teams/v3/conversations/a%3Achat-aaaaaaaa-0000-0000-0000-000000000001/activities", request.Path);
        Assert.Equal(_teams.BotId, request.Json["from"]!["id"]!.ToString());
        Assert.Null(request.Authorization);
    }

    [Fact]
    public async Task Send_AsAReply_NamesTheActivityInThePath()
    {
        var activity = Activity.ForText("yes") with { ReplyToId = "f:1/2" };

        await Connector.SendAsync(Chat, activity, CancellationToken.None);

        Assert.EndsWith("/activities/f%3A1%2F2", Assert.Single(_teams.Requests.All).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_OfATyping_HasNoId()
    {
        var typing = new Activity { Type = ActivityTypes.Typing };

        var result = await Connector.SendAsync(Chat, typing, CancellationToken.None);

        Assert.Equal(new SendResult.Sent(ActivityId: null), result);
    }

    [Fact]
    public async Task Update_OfACard_PutsTheNewOneInItsPlace()
    {
        var sent = Assert.IsType<SendResult.Sent>(await SendAsync("before"));

        var result = await UpdateAsync(sent.ActivityId!, "after");

        Assert.Equal(new SendResult.Sent(sent.ActivityId), result);
        Assert.Equal("after", Assert.Single(_ann.Cards).Text);
    }

    [Fact]
    public async Task Update_OfAnActivityThatIsGone_IsUnreachableWith404()
    {
        var result = await UpdateAsync("1795000000000", "after");

        Assert.Equal(new SendResult.Unreachable("ActivityNotFoundInConversation", 404), result);
    }

    [Fact]
    public async Task CreatePersonalConversation_OfSomebodyReachable_CanBeWrittenInto()
    {
        var created = Assert.IsType<CreateResult.Created>(await CreateAsync(_ann.ObjectId));

        await Connector.SendAsync(created.Conversation, CardOf("hello"), CancellationToken.None);

        Assert.Equal("hello", _ann.LastCard.Text);
        var body = _teams.Requests.All[0].Json;
        Assert.Equal(
            $$$"""{"isGroup":false,"bot":{"id":"{{{_teams.BotId}}}"},"tenantId":"{{{_teams.TenantId}}}","channelData":{"tenant":{"id":"{{{_teams.TenantId}}}"}},"members":[{"id":"{{{_ann.ObjectId}}}"}]}""",
            body.ToJsonString()
        );
    }

    [Fact]
    public async Task CreatePersonalConversation_WithoutTheApp_IsUnreachable()
    {
        _ann.IsReachable = false;

        var failed = Assert.IsType<CreateResult.Failed>(await CreateAsync(_ann.ObjectId));

        Assert.Equal(new SendResult.Unreachable("BotNotInConversationRoster", 403), failed.Why);
    }

    [Fact]
    public async Task PostToChannel_Accepted_BeginsAThreadThatCanBeUpdated()
    {
        var channel = _teams.Channel("Differences");

        var result = await Connector.PostToChannelAsync(
            _teams.ServiceUrl,
            _teams.BotId,
            _teams.TenantId,
            channel.Id,
            CardOf("digest"),
            CancellationToken.None
        );

        var sent = Assert.IsType<SendResult.Sent>(result);
        Assert.Equal($"{channel.Id};messageid={sent.ActivityId}", sent.ConversationId);
        var thread = ConversationReference.Of(_teams.ServiceUrl, _teams.BotId, _teams.TenantId, sent.ConversationId!);
        await Connector.UpdateAsync(thread, sent.ActivityId!, CardOf("digest, later"), CancellationToken.None);
        Assert.Equal("digest, later", Assert.Single(channel.Cards).Text);
    }

    [Fact]
    public async Task GetMember_ByEitherId_TellsWhoTheyAre()
    {
        foreach (var id in new[] { _ann.Id, _ann.ObjectId })
        {
            var found = Assert.IsType<MemberResult.Found>(
                await Connector.GetMemberAsync(Chat, id, CancellationToken.None)
            );
            Assert.Equal((_ann.ObjectId, _ann.Email), (found.Member.AadObjectId, found.Member.Email));
        }
    }

    [Fact]
    public async Task GetMember_OfSomebodyElse_IsUnreachable()
    {
        var result = await Connector.GetMemberAsync(Chat, "29:nobody", CancellationToken.None);

        Assert.Equal(new MemberResult.Failed(new SendResult.Unreachable("MemberNotFoundInConversation", 404)), result);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task Update_WithAnIdThatIsAStepInAPath_IsNotSent(string activityId)
    {
        Assert.Equal(new SendResult.NotSent("ServiceUrlRefused", false), await UpdateAsync(activityId, "x"));

        Assert.Empty(_teams.Requests.All);
    }

    [Fact]
    public async Task Send_OfWhatIsLargerThanTeamsTakes_IsTooLarge()
    {
        Assert.IsType<SendResult.TooLarge>(await SendAsync(new string('a', 100 * 1024)));
    }

    private Task<SendResult> SendAsync(string text = "hello") =>
        Connector.SendAsync(Chat, CardOf(text), CancellationToken.None);

    private Task<SendResult> UpdateAsync(string activityId, string text) =>
        Connector.UpdateAsync(Chat, activityId, CardOf(text), CancellationToken.None);

    private Task<CreateResult> CreateAsync(string objectId) =>
        Connector.CreatePersonalConversationAsync(
            _teams.ServiceUrl,
            _teams.BotId,
            _teams.TenantId,
            objectId,
            CancellationToken.None
        );

    private static Activity CardOf(string text) =>
        Activity.ForCard(
            new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["version"] = "1.5",
                ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text }),
            }
        );
}
