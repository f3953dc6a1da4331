using System.Globalization;

namespace RpdBot.Tables.Azure;

/// <summary>One answer inside that to a batch.</summary>
/// <param name="Status">Its status. The status around it is 202 even when this one says that nothing was done.</param>
/// <param name="ETag">The new writing of the row, where one was written.</param>
/// <param name="Body">What it says; empty where it says no more.</param>
internal sealed record BatchAnswer(int Status, string? ETag, string Body)
{
    private const string StatusLine = "HTTP/1.1 ";

    /// <summary>Whether the change was made.</summary>
    public bool IsMade => Status is >= 200 and < 300;

    /// <summary>The answers in a multipart body, in its order.</summary>
    /// <remarks>A boundary is a line that begins with two hyphens; neither a header nor JSON is one.</remarks>
    public static IReadOnlyList<BatchAnswer> Read(string body)
    {
        var answers = new List<BatchAnswer>();
        using var lines = new StringReader(body);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(StatusLine, StringComparison.Ordinal))
            {
                answers.Add(Read(line, lines));
            }
        }

        return answers;
    }

    private static BatchAnswer Read(string first, StringReader lines)
    {
        var told = first[StatusLine.Length..].Split(' ')[0];
        _ = int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var status);
        string? etag = null;
        while (lines.ReadLine() is { Length: > 0 } header)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && header.AsSpan(0, colon).Equals("ETag", StringComparison.OrdinalIgnoreCase))
            {
                etag = header[(colon + 1)..].Trim();
            }
        }

        return new BatchAnswer(status, etag, ReadBody(lines));
    }

    private static string ReadBody(StringReader lines)
    {
        var body = new List<string>();
        while (lines.ReadLine() is { } line && !line.StartsWith("--", StringComparison.Ordinal))
        {
            body.Add(line);
        }

        return string.Join('\n', body).Trim();
    }
}
