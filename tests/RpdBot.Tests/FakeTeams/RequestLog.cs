namespace RpdBot.Tests.FakeTeams;

/// <summary>Every request that the bot made to the connector, in order.</summary>
public sealed class RequestLog
{
    private readonly Lock _lock = new();
    private readonly List<RecordedRequest> _all = [];

    /// <summary>All of them, as they are now.</summary>
    public IReadOnlyList<RecordedRequest> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _all];
            }
        }
    }

    /// <summary>How many there were.</summary>
    public int Count => All.Count;

    /// <summary>How many there were with this method.</summary>
    public int CountOf(string method) => All.Count(request => request.Method == method);

    internal RecordedRequest Add(string method, string path, byte[] body, string? authorization)
    {
        lock (_lock)
        {
            var request = new RecordedRequest(_all.Count, method, path, body, authorization);
            _all.Add(request);
            return request;
        }
    }

    public override string ToString() => string.Join('\n', All);
}
