namespace RpdBot.Tests.FakeTeams;

/// <summary>What goes wrong with one request to the connector.</summary>
public abstract record Fault
{
    private Fault() { }

    /// <summary>Answered with an error; nothing is applied.</summary>
    public sealed record Refuse(int Status, string Code = "Unknown", int? RetryAfterSeconds = null) : Fault;

    /// <summary>Sent elsewhere; nothing is applied.</summary>
    public sealed record Redirect(string To) : Fault;

    /// <summary>The connection breaks before the request is applied.</summary>
    public sealed record LoseRequest : Fault;

    /// <summary>The request is applied, then the connection breaks.</summary>
    public sealed record LoseAnswer : Fault;

    /// <summary>Nothing happens until <paramref name="Gate"/> is done, or the bot gives up.</summary>
    public sealed record Hold(Task Gate) : Fault;

    /// <summary>429.</summary>
    public static Fault Throttle(int? retryAfterSeconds) => new Refuse(429, "TooManyRequests", retryAfterSeconds);

    /// <summary>403, as for somebody who blocked or removed the bot.</summary>
    public static Fault Blocked(string code = "MessageWritesBlocked") => new Refuse(403, code);
}
