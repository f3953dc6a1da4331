using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;
using RpdBot.Teams;

namespace RpdBot.Tests.Teams.Outbound;

/// <summary>Files go to SharePoint, as they are, and nowhere else.</summary>
public sealed class FileUploadsTests
{
    private const string Good = "https://contoso-my.sharepoint.com/personal/robin/_api/uploadSession?guid=1&tempauth=x";

    private readonly List<HttpRequestMessage> _sent = [];
    private byte[] _body = [];

    [Theory]
    [InlineData(Good, true)]
    [InlineData("https://CONTOSO.SharePoint.com/x", true)]
    [InlineData("http://contoso-my.sharepoint.com/x", false)]
    [InlineData("https://contoso-my.sharepoint.com:8443/x", false)]
    [InlineData("https://me:secret@contoso-my.sharepoint.com/x", false)]
    [InlineData("https://sharepoint.com/x", false)]
    [InlineData("https://.sharepoint.com/x", false)]
    [InlineData("https://evilsharepoint.com/x", false)]
    [InlineData("https://contoso.sharepoint.com.evil.example/x", false)]
    [InlineData("https://evil.example/?x=.sharepoint.com", false)]
    [InlineData("https://evil.example\\.sharepoint.com/x", false)]
    [InlineData("https://127.0.0.1/x", false)]
    [InlineData("https://[::1]/x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/x", false)]
    [InlineData("", false)]
    public async Task Put_AtAnAddress_HappensAtSharePointOnly(string address, bool sent)
    {
        Assert.Equal(
            sent,
            await Uploads(HttpStatusCode.Created).PutAsync(Place(address), _bytes, CancellationToken.None)
        );
        Assert.Equal(sent, _sent.Count == 1);
    }

    [Fact]
    public async Task Put_OfAFile_SendsAllOfItWithoutAToken()
    {
        Assert.True(await Uploads(HttpStatusCode.Created).PutAsync(Place(Good), _bytes, CancellationToken.None));

        var request = Assert.Single(_sent);
        Assert.Equal(HttpMethod.Put, request.Method);
        Assert.Null(request.Headers.Authorization);
        Assert.Equal("bytes 0-3/4", request.Content!.Headers.ContentRange!.ToString());
        Assert.Equal(_bytes.ToArray(), _body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task Put_NotTaken_SaysSo(HttpStatusCode answer)
    {
        Assert.False(await Uploads(answer).PutAsync(Place(Good), _bytes, CancellationToken.None));
        Assert.Single(_sent);
    }

    [Fact]
    public async Task Put_WithoutAConnection_SaysSo() =>
        Assert.False(
            await Uploads(_ => throw new HttpRequestException("gone"))
                .PutAsync(Place(Good), _bytes, CancellationToken.None)
        );

    private static readonly ReadOnlyMemory<byte> _bytes = new byte[] { 1, 2, 3, 4 };

    private static FilePlace Place(string address) => new() { UploadUrl = address };

    private FileUploads Uploads(HttpStatusCode answer) => Uploads(_ => new HttpResponseMessage(answer));

    private FileUploads Uploads(Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        var clients = new Mock<IHttpClientFactory>();
        clients
            .Setup(factory => factory.CreateClient(FileUploads.ClientName))
            .Returns(() => new HttpClient(new Recording(this, answer)));
        return new(
            clients.Object,
            Options.Create(new TeamsOptions()),
            TimeProvider.System,
            NullLogger<FileUploads>.Instance
        );
    }

    private sealed class Recording(FileUploadsTests test, Func<HttpRequestMessage, HttpResponseMessage> answer)
        : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            test._sent.Add(request);
            test._body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            return answer(request);
        }
    }
}
