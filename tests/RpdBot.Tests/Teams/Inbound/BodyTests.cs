using System.Net;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class BodyTests : IAsyncLifetime
{
    private TeamsHost _host = null!;

    public async Task InitializeAsync() => _host = await TeamsHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

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

        var (status, body) = await _host.DeliverAsync(without);

        Assert.Equal((400, $"The activity has no {member}."), (status, body));
    }

    [Theory]
    [InlineData(30, 200)]
    [InlineData(31, 400)]
    public async Task Body_DeeperThan32Levels_IsRefused(int levelsOfValue, int expected)
    {
        var deep = new string('[', levelsOfValue) + new string(']', levelsOfValue);

        var (status, _) = await _host.DeliverAsync(
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
