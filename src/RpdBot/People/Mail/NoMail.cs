namespace RpdBot.People.Mail;

/// <summary>There is no mailbox to write from.</summary>
internal sealed class NoMail : IMail
{
    public bool Serves => false;

    public Task<MailAnswer> SendAsync(Letter letter, CancellationToken cancellation) =>
        Task.FromResult<MailAnswer>(new MailAnswer.Refused("no mailbox"));
}
