namespace RpdBot.People.Mail;

/// <summary>What became of an e-mail.</summary>
public abstract record MailAnswer
{
    private MailAnswer() { }

    /// <summary>It is on its way.</summary>
    public sealed record Sent : MailAnswer;

    /// <summary>It could not be sent now.</summary>
    /// <param name="Reason">Why, as a code for the log.</param>
    /// <param name="After">No earlier than after this time; null: after the usual pause.</param>
    public sealed record NotNow(string Reason, TimeSpan? After = null) : MailAnswer;

    /// <summary>It will not be sent, however often it is tried.</summary>
    /// <param name="Reason">Why, as a code for the log.</param>
    public sealed record Refused(string Reason) : MailAnswer;
}
