namespace RpdBot.Teams.Outbound;

/// <summary>One request to the connector.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="ServiceUrl">The base address, from the conversation.</param>
/// <param name="Path">The segments after it, not yet encoded.</param>
/// <param name="LimitKey">The conversation whose limits it counts against; also what the log says.</param>
/// <param name="Body">What is written as JSON; null for none.</param>
internal sealed record ConnectorRequest(
    HttpMethod Method,
    string ServiceUrl,
    IReadOnlyList<string> Path,
    string LimitKey,
    object? Body = null
)
{
    /// <summary>Whether it only reads, which has limits of its own.</summary>
    public bool IsRead => Method == HttpMethod.Get;

    /// <summary>The address, or null when there is none: the service URL is no address, or an id is a step in a path.</summary>
    public Uri? Address()
    {
        var isStep = Path.Any(segment => segment is "" or "." or "..");
        var path = string.Join('/', Path.Select(Uri.EscapeDataString));
        return !isStep && Uri.TryCreate($"{ServiceUrl.TrimEnd('/')}/{path}", UriKind.Absolute, out var uri)
            ? uri
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Method.Method;
}
