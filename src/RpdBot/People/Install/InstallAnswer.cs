namespace RpdBot.People.Install;

/// <summary>What came of adding the app for somebody.</summary>
public abstract record InstallAnswer
{
    private InstallAnswer() { }

    /// <summary>It is there.</summary>
    /// <param name="Chat">The id of their chat with the bot.</param>
    public sealed record Installed(string Chat) : InstallAnswer;

    /// <summary>It could not be done now.</summary>
    /// <param name="Reason">Why, as a code for the log.</param>
    /// <param name="After">No earlier than after this time; null: after the usual pause.</param>
    public sealed record NotNow(string Reason, TimeSpan? After = null) : InstallAnswer;

    /// <summary>It cannot be done until somebody changes something.</summary>
    public sealed record Never(InstallTrouble Trouble) : InstallAnswer;
}
