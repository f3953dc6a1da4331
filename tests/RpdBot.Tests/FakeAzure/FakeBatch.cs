using System.Globalization;
using System.Text;

namespace RpdBot.Tests.FakeAzure;

/// <summary>One operation of a batch.</summary>
internal sealed record FakeOperation(string Method, Uri Address, Dictionary<string, string> Headers, string Body);

/// <summary>A batch, read strictly: one set of changes, each part as the reference has it.</summary>
internal static class FakeBatch
{
    private const string Line = "\r\n";

    public static List<FakeOperation> Read(string contentType, string body)
    {
        var batch = Boundary(contentType);
        var opening = $"--{batch}{Line}Content-Type: ";
        FakeFailure.Unless(body.StartsWith(opening, StringComparison.Ordinal), "The batch does not begin.");
        FakeFailure.Unless(
            body.TrimEnd().EndsWith($"--{batch}--", StringComparison.Ordinal),
            "The batch does not end."
        );
        FakeFailure.Unless(!body.Replace(Line, "", StringComparison.Ordinal).Contains('\n'), "Lines end in CR LF.");
        var headEnd = body.IndexOf(Line + Line, StringComparison.Ordinal);
        var set = Boundary(body[opening.Length..headEnd]);
        var inside = body[(headEnd + Line.Length)..body.LastIndexOf($"{Line}--{batch}--", StringComparison.Ordinal)];
        var parts = inside.Split($"{Line}--{set}");
        FakeFailure.Unless(
            parts[0].Length == 0 && parts[^1].StartsWith("--", StringComparison.Ordinal),
            "No set ends."
        );
        return [.. parts[1..^1].Select(Operation)];
    }

    /// <summary>The answers, in one body.</summary>
    public static string Write(IEnumerable<string> answers)
    {
        var text = new StringBuilder();
        text.Append("--batchresponse_1").Append(Line);
        text.Append("Content-Type: multipart/mixed; boundary=changesetresponse_1").Append(Line).Append(Line);
        foreach (var answer in answers)
        {
            text.Append("--changesetresponse_1").Append(Line);
            text.Append("Content-Type: application/http").Append(Line);
            text.Append("Content-Transfer-Encoding: binary").Append(Line).Append(Line);
            text.Append(answer).Append(Line);
        }

        return text.Append("--changesetresponse_1--")
            .Append(Line)
            .Append("--batchresponse_1--")
            .Append(Line)
            .ToString();
    }

    /// <summary>The answer to one operation that was done.</summary>
    public static string Made(string? etag) =>
        $"HTTP/1.1 204 No Content{Line}X-Content-Type-Options: nosniff{Line}Cache-Control: no-cache{Line}"
        + (etag is null ? "" : $"ETag: {etag}{Line}")
        + $"DataServiceVersion: 1.0;{Line}{Line}";

    /// <summary>The answer to a batch of which one operation failed.</summary>
    public static string Failed(FakeFailure failure, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {failure.Status} {failure.Code}{Line}")
        + $"Content-Type: application/json;odata=minimalmetadata;charset=utf-8{Line}{Line}{failure.Json(index)}{Line}";

    private static string Boundary(string contentType)
    {
        const string Opening = "multipart/mixed; boundary=";
        FakeFailure.Unless(contentType.StartsWith(Opening, StringComparison.Ordinal), "A batch is multipart/mixed.");
        return contentType[Opening.Length..];
    }

    private static FakeOperation Operation(string part)
    {
        var pieces = part.Split(Line + Line, 3);
        FakeFailure.Unless(pieces.Length == 3, "An operation has its head, its request and its body.");
        var head = Headers(pieces[0].TrimStart().Split(Line));
        FakeFailure.Unless(
            head.GetValueOrDefault("Content-Type") == "application/http"
                && head.GetValueOrDefault("Content-Transfer-Encoding") == "binary",
            "An operation is binary HTTP."
        );
        var lines = pieces[1].Split(Line);
        var request = lines[0].Split(' ');
        FakeFailure.Unless(request is [_, _, "HTTP/1.1"], "A request has its method, its address and HTTP/1.1.");
        return new FakeOperation(request[0], new Uri(request[1]), Headers(lines[1..]), pieces[2]);
    }

    private static Dictionary<string, string> Headers(IEnumerable<string> lines) =>
        lines
            .Select(line => line.Split(": ", 2))
            .ToDictionary(header => header[0], header => header[1], StringComparer.OrdinalIgnoreCase);
}
