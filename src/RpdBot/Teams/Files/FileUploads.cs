using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace RpdBot.Teams;

/// <summary>Sends a file's bytes in one request, without a token, and to SharePoint only.</summary>
/// <remarks>
/// The address comes with an activity. It may name any host in the world: so nothing is sent elsewhere, no redirect is
/// followed, and the address is not logged.
/// </remarks>
internal sealed class FileUploads(
    IHttpClientFactory clients,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<FileUploads> logger
) : IFileUploads
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "RpdBot.Teams.Files";

    private const string SharePoint = ".sharepoint.com";

    public async Task<bool> PutAsync(FilePlace place, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (AddressOf(place.UploadUrl) is not { } address)
        {
            logger.UploadRefused();
            return false;
        }

        using var timeout = new CancellationTokenSource(options.Value.RequestTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        using var message = new HttpRequestMessage(HttpMethod.Put, address) { Content = Content(bytes) };
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(message, either.Token);
            logger.Uploaded((int)response.StatusCode);
            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || IsTimeout(fault, cancellation))
        {
            logger.NotUploaded(fault.GetType().Name);
            return false;
        }
    }

    /// <summary>The address, if a file may be put there.</summary>
    public static Uri? AddressOf(string? uploadUrl) =>
        Uri.TryCreate(uploadUrl, UriKind.Absolute, out var uri)
        && uri is { IsDefaultPort: true, UserInfo: "", Fragment: "", HostNameType: UriHostNameType.Dns }
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.IdnHost.EndsWith(SharePoint, StringComparison.OrdinalIgnoreCase)
        && uri.IdnHost.Length > SharePoint.Length
            ? uri
            : null;

    private static ReadOnlyMemoryContent Content(ReadOnlyMemory<byte> bytes)
    {
        var content = new ReadOnlyMemoryContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, bytes.Length - 1, bytes.Length);
        return content;
    }

    private static bool IsTimeout(Exception fault, CancellationToken callers) =>
        fault is OperationCanceledException && !callers.IsCancellationRequested;
}
