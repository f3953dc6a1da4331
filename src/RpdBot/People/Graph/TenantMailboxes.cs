using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;
using RpdBot.People.Mail;

namespace RpdBot.People.Graph;

/// <summary>Asks the Graph of one tenant whether somebody is away, and sends e-mails. What people reply with is not looked at.</summary>
internal sealed class TenantMailboxes(GraphServiceClient client, GraphCalls calls, TimeProvider time)
{
    private static readonly string[] Fields = ["automaticRepliesSetting"];

    public async Task<Absence> AbsenceOfAsync(string objectId, CancellationToken cancellation) =>
        await AskAsync(objectId, cancellation) switch
        {
            GraphReply<MailboxSettings>.Got got => Read(got.Value.AutomaticRepliesSetting),
            GraphReply<MailboxSettings>.Failed failed => new Absence.Unknown(failed.Fault.Text),
            _ => new Absence.Unknown("no mailbox"),
        };

    /// <summary>What keeps the bot from being told; null when nothing does.</summary>
    public async Task<GraphFault?> FaultAsync(string objectId, CancellationToken cancellation) =>
        (await AskAsync(objectId, cancellation) as GraphReply<MailboxSettings>.Failed)?.Fault;

    /// <summary>Sends an e-mail from a mailbox of this tenant; the answer is the letter itself once it is accepted.</summary>
    public Task<GraphReply<Letter>> SendAsync(string mailbox, Letter letter, CancellationToken cancellation) =>
        calls.AskAsync<Letter>(
            "an e-mail to be sent",
            async token =>
            {
                await client.Users[mailbox].SendMail.PostAsync(Request(letter), cancellationToken: token);
                return letter;
            },
            cancellation
        );

    private static SendMailPostRequestBody Request(Letter letter) =>
        new()
        {
            Message = new Message
            {
                Subject = letter.Subject,
                Body = new ItemBody { ContentType = BodyType.Text, Content = letter.Text },
                ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = letter.To } }],
            },
            SaveToSentItems = true,
        };

    private Task<GraphReply<MailboxSettings>> AskAsync(string objectId, CancellationToken cancellation) =>
        calls.AskAsync(
            "who is away",
            token => client.Users[objectId].MailboxSettings.GetAsync(ask => ask.QueryParameters.Select = Fields, token),
            cancellation
        );

    private Absence Read(AutomaticRepliesSetting? setting)
    {
        var (start, end) = (Moment(setting?.ScheduledStartDateTime), Moment(setting?.ScheduledEndDateTime));
        return setting?.Status switch
        {
            AutomaticRepliesStatus.AlwaysEnabled => new Absence.Away(Until: null),
            AutomaticRepliesStatus.Scheduled when start <= time.GetUtcNow() && time.GetUtcNow() < end =>
                new Absence.Away(end),
            _ => new Absence.Here(),
        };
    }

    /// <summary>The moment in UTC; null when it is missing or its time zone is not known here.</summary>
    private static DateTimeOffset? Moment(DateTimeTimeZone? given) =>
        given is { DateTime: { } text, TimeZone: { } zone }
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found)
            ? new DateTimeOffset(local, found.GetUtcOffset(local)).ToUniversalTime()
            : null;
}
