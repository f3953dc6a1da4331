namespace RpdBot.Teams;

/// <summary>The bot refuses to start: as it is set up, it would serve people whom it cannot identify.</summary>
public sealed class TeamsStartException : Exception
{
    /// <summary>With one sentence that says what to change.</summary>
    public TeamsStartException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public TeamsStartException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <inheritdoc/>
    public TeamsStartException() { }
}
