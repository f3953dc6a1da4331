using System.Globalization;
using System.Text.Json;

namespace RpdBot.Teams.Outbound;

/// <summary>Reads what the connector's status and error code mean for whoever wanted to send.</summary>
internal sealed class ReplyReader(TimeProvider time)
{
    private const string TooBigCode = "MessageSizeTooBig";

    private static readonly TimeSpan ShortestRetry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(1);

    public async Task<ConnectorReply> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        return response.IsSuccessStatusCode
            ? new ConnectorReply.Accepted(body)
            : new ConnectorReply.Failed(Read(response, ErrorCode(body)));
    }

    private SendResult Read(HttpResponseMessage response, string? code)
    {
        var status = (int)response.StatusCode;
        var reason = code ?? status.ToString(CultureInfo.InvariantCulture);
        return status switch
        {
            403 or 404 => new SendResult.Unreachable(reason, status),
            413 => new SendResult.TooLarge(),
            400 when code == TooBigCode => new SendResult.TooLarge(),
            429 when RetryAfter(response) is { } wait => new SendResult.Throttled(wait),
            429 or 412 or 401 => new SendResult.NotSent(reason),
            408 or >= 500 => new SendResult.Unknown(reason),
            _ => new SendResult.NotSent(reason, IsWorthRetrying: false),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? header?.Date - time.GetUtcNow();
        return wait is { } given
            ? TimeSpan.FromTicks(Math.Clamp(given.Ticks, ShortestRetry.Ticks, LongestRetry.Ticks))
            : null;
    }

    // { "error": { "code": "…" } }; a gateway in between may answer something else.
    private static string? ErrorCode(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("error", out var error)
                && error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("code", out var code)
                && code.ValueKind == JsonValueKind.String
                ? Bounded(code.GetString()!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // It goes to the log and into events: a word, whatever the far side writes.
    private static string? Bounded(string code) =>
        code.Length is > 0 and <= 64 && code.All(char.IsAsciiLetterOrDigit) ? code : null;
}
