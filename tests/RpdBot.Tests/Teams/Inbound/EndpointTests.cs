using System.Net;
using System.Text.Json.Nodes;
using RpdBot.Teams;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class EndpointTests : IAsyncLifetime
{
    private TeamsHost _host = null!;

    public async Task InitializeAsync() => _host = await TeamsHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    public async Task Activity_OfAKnownType_RunsATurnAndIsAnsweredEmpty(string type)
    {
        var (status, body) = await _host.DeliverAsync(Bodies.Message().With("type", type));

        Assert.Equal((200, ""), (status, body));
        Assert.Equal(type, Assert.Single(_host.Bot.Turns).Type);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("typing")]
    [InlineData("something new")]
    public async Task Activity_OfAnotherType_IsAnsweredEmptyWithoutATurn(string type)
    {
        Assert.Equal((200, ""), await _host.DeliverAsync(Bodies.Message().With("type", type)));

        Assert.Empty(_host.Bot.Turns);
    }

    [Fact]
    public async Task CardAction_AnsweredWithACard_GetsItInTheBody()
    {
        _host.Bot.Answer(InvokeResponse.Card(JsonNode.Parse("""{ "type": "AdaptiveCard", "text": "it’s <ok> é" }""")!));

        var (status, body) = await _host.DeliverAsync(Bodies.CardAction());

        Assert.Equal(200, status);
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","text":"it’s <ok> é"}}""",
            body
        );
    }

    [Fact]
    public async Task CardAction_AnsweredWithAMessage_GetsTheText()
    {
        _host.Bot.Answer(InvokeResponse.Message("Saved."));

        var (_, body) = await _host.DeliverAsync(Bodies.CardAction());

        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Saved."}""",
            body
        );
    }

    [Fact]
    public async Task CardAction_AnsweredWithAnError_HasStatus200Outside()
    {
        _host.Bot.Answer(InvokeResponse.Error("BadRequest", "Say what happened."));

        var (status, body) = await _host.DeliverAsync(Bodies.CardAction());

        Assert.Equal(200, status);
        Assert.Equal(
            """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Say what happened."}}""",
            body
        );
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("adaptiveCard/action")]
    public async Task Invoke_ThatTheBotDoesNotKnow_IsAnswered501(string name)
    {
        Assert.Equal((501, ""), await _host.DeliverAsync(Bodies.CardAction().With("name", name)));
    }

    [Fact]
    public async Task Turn_ThatThrowsOnAMessage_IsAnswered500AndLoggedByReference()
    {
        _host.Bot.OnTurn = (_, _) => throw new InvalidOperationException("quoting what Ann wrote");

        var (status, body) = await _host.DeliverAsync(Bodies.Message());

        Assert.Equal((500, ""), (status, body));
        Assert.Contains("1795307638553 failed, reference ", _host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", _host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quoting", _host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_ThatThrowsOnACardAction_TellsAReferenceThatTheLogHas()
    {
        _host.Bot.OnTurn = (_, _) => throw new InvalidOperationException();

        var (status, body) = await _host.DeliverAsync(Bodies.CardAction());

        var message = JsonNode.Parse(body)!["value"]!["message"]!.ToString();
        Assert.Equal(200, status);
        Assert.Contains("reference " + message[^6..], _host.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Method_OtherThanPost_IsAnswered405WithoutAWarning(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _host.Url + TeamsEndpoint.Path);

        using var response = await _host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.DoesNotContain("Warning", _host.Log.Text, StringComparison.Ordinal);
    }
}
