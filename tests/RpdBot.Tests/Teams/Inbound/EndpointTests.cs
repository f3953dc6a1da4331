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
        var (status, body) = await PostAsync(Bodies.Message().With("type", type));

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
        Assert.Equal((200, ""), await PostAsync(Bodies.Message().With("type", type)));

        Assert.Empty(_host.Bot.Turns);
    }

    [Fact]
    public async Task CardAction_AnsweredWithACard_GetsItInTheBody()
    {
        _host.Bot.Answer(InvokeResponse.Card(JsonNode.Parse("""{ "type": "AdaptiveCard", "text": "it’s <ok> é" }""")!));

        var (status, body) = await PostAsync(Bodies.CardAction());

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

        var (_, body) = await PostAsync(Bodies.CardAction());

        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Saved."}""",
            body
        );
    }

    [Fact]
    public async Task CardAction_AnsweredWithAnError_HasStatus200Outside()
    {
        _host.Bot.Answer(InvokeResponse.Error("BadRequest", "Say what happened."));

        var (status, body) = await PostAsync(Bodies.CardAction());

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
        Assert.Equal((501, ""), await PostAsync(Bodies.CardAction().With("name", name)));
    }

    [Fact]
    public async Task Turn_ThatThrowsOnAMessage_IsAnswered500AndLoggedByReference()
    {
        _host.Bot.OnTurn = (_, _) => throw new InvalidOperationException("quoting what Ann wrote");

        var (status, body) = await PostAsync(Bodies.Message());

        Assert.Equal((500, ""), (status, body));
        Assert.Contains("1795307638553 failed, reference ", _host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", _host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quoting", _host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_ThatThrowsOnACardAction_TellsAReferenceThatTheLogHas()
    {
        _host.Bot.OnTurn = (_, _) => throw new InvalidOperationException();

        var (status, body) = await PostAsync(Bodies.CardAction());

        var message = JsonNode.Parse(body)!["value"]!["message"]!.ToString();
        Assert.Equal(200, status);
        Assert.Contains("reference " + message[^6..], _host.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{ \"type\": 7 }")]
    [InlineData("{ \"type\": \"message\", \"type\": \"message\" }")]
    [InlineData("\u0000")]
    public async Task Body_ThatIsNoActivity_IsRefusedWithASentence(string text)
    {
        using var response = await _host.PostAsync(Bodies.Text(text));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.EndsWith(".", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_ThatIsNotUtf8_IsRefused()
    {
        using var response = await _host.PostAsync(Bodies.Bytes([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x7D]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("id")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    [InlineData("from")]
    public async Task Body_WithoutANeededMember_IsRefusedByName(string member)
    {
        var without = member == "type" ? Bodies.Message().With("type", "") : Bodies.Message().With(member, null);

        var (status, body) = await PostAsync(without);

        Assert.Equal((400, $"The activity has no {member}."), (status, body));
    }

    [Theory]
    [InlineData(30, 200)]
    [InlineData(31, 400)]
    public async Task Body_DeeperThan32Levels_IsRefused(int levelsOfValue, int expected)
    {
        var deep = new string('[', levelsOfValue) + new string(']', levelsOfValue);

        var (status, _) = await PostAsync(
            Bodies.Message().With("value", new JsonObject { ["v"] = JsonNode.Parse(deep) })
        );

        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData(256 * 1024, 200)]
    [InlineData((256 * 1024) + 1, 413)]
    public async Task Body_LargerThan256Kibibytes_IsRefused(int size, int expected)
    {
        var empty = Bodies.Message().With("text", "").ToJsonString().Length;
        var body = Bodies.Message().With("text", new string('a', size - empty)).ToJsonString();

        using var response = await _host.PostAsync(Bodies.Text(body));

        Assert.Equal((size, expected), (body.Length, (int)response.StatusCode));
    }

    [Fact]
    public async Task Body_TooLargeAndOfUnknownLength_IsRefused()
    {
        using var stream = new MemoryStream(new byte[(256 * 1024) + 1]);
        using var content = new StreamContent(new Unseekable(stream));
        content.Headers.ContentType = new("application/json");

        using var response = await _host.PostAsync(content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Body_ThatIsNotSaidToBeJson_IsRefused()
    {
        using var response = await _host.PostAsync(new StringContent(Bodies.Message().ToJsonString()));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
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

    private async Task<(int Status, string Body)> PostAsync(JsonObject activity)
    {
        using var response = await _host.PostAsync(activity.Json());
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Hides the length, so that the body goes out in chunks.</summary>
    private sealed class Unseekable(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
