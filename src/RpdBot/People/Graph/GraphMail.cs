using RpdBot.People.Mail;

namespace RpdBot.People.Graph;

/// <summary>Sends e-mails from the configured mailbox of the home tenant.</summary>
internal sealed class GraphMail(TenantGraphs tenants, PeopleOptions options) : IMail
{
    public bool Serves => true;

    public async Task<MailAnswer> SendAsync(Letter letter, CancellationToken cancellation) =>
        tenants.Find(options.HomeTenant) is not { } home
            ? new MailAnswer.Refused("no home tenant")
            : await home.Mailboxes.SendAsync(options.Mail.Mailbox, letter, cancellation) switch
            {
                GraphReply<Letter>.Got => new MailAnswer.Sent(),
                GraphReply<Letter>.Failed { Fault: var fault } when IsFinal(fault) => new MailAnswer.Refused(
                    fault.Text
                ),
                GraphReply<Letter>.Failed { Fault: var fault } => new MailAnswer.NotNow(fault.Text, fault.RetryAfter),
                _ => new MailAnswer.Refused("no such mailbox"),
            };

    /// <summary>A missing permission is mended by people, not by waiting: whoever asked can take another way now.</summary>
    private static bool IsFinal(GraphFault fault) => fault.Kind is GraphFaultKind.Forbidden or GraphFaultKind.Refused;
}
