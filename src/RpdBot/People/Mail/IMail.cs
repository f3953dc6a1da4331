namespace RpdBot.People.Mail;

/// <summary>Writes e-mails to people who are not in Teams.</summary>
public interface IMail
{
    /// <summary>Whether there is a mailbox to write from; without one nothing is offered.</summary>
    bool Serves { get; }

    /// <summary>Sends one e-mail. A lost answer means that it may have gone.</summary>
    Task<MailAnswer> SendAsync(Letter letter, CancellationToken cancellation);
}
